// SpreadsheetApp: the way from a script to its spreadsheet and to the user.
import { DataValidationBuilder } from './builders.ts';
import { enumeration } from './enumeration.ts';
import { RUN, Service, service } from './service.ts';
import type { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { ConditionalFormatRuleBuilder } from './tints.ts';
import { Ui } from './ui.ts';

const ProtectionType = enumeration('RANGE', 'SHEET');

export class SpreadsheetApp extends Service {
  readonly ProtectionType = ProtectionType;

  getActive(): Spreadsheet {
    return new Spreadsheet(this[RUN]);
  }
  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this[RUN]);
  }
  getActiveSheet(): Sheet {
    return new Spreadsheet(this[RUN]).getActiveSheet();
  }
  getUi(): Ui {
    return new Ui(this[RUN]);
  }
  flush(): void {
    this[RUN].commit();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this[RUN]);
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this[RUN]);
  }
}
service('SpreadsheetApp', SpreadsheetApp, {
  need: 'document',
  needs: { getUi: 'menu', flush: 'change' },
  free: ['newDataValidation', 'newConditionalFormatRule'],
});
