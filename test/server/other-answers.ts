// Imported first: all spreadsheets of this process answer what is not known of Google in the other way.
process.env.ANSWERS_OF_GOOGLE = 'other';
