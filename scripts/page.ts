// What a script must not hold while it is inside an HTML page that Google serves.

/**
 * The script with the same meaning, without `</script`, which would end
 * it, and without `<?`, which HtmlService reads as a template.
 */
export const safeInPage = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<?', '<\\?');
