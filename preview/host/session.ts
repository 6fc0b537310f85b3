// Session, Utilities, ScriptApp and console: the user's language, and small services that need no document.
import { randomUUID } from 'node:crypto';
import { enumeration } from './enumeration.ts';
import { RUN, Service, service } from './service.ts';

export const AuthModes = enumeration('NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL');

export class Session extends Service {
  getActiveUserLocale(): string {
    return this[RUN].world.user.locale;
  }
}
service('Session', Session, { need: 'nothing' });

export class Utilities extends Service {
  getUuid(): string {
    return randomUUID();
  }
  sleep(ms: number): void {
    this[RUN].spend(ms);
  }
}
service('Utilities', Utilities, { need: 'nothing' });

export class ScriptApp extends Service {
  readonly AuthMode = AuthModes;
}
service('ScriptApp', ScriptApp, { need: 'nothing' });

/** The console that Apps Script has. */
export class ScriptConsole extends Service {
  log(...values: unknown[]): void {
    this[RUN].world.log('log', values.map(String).join(' '));
  }
  warn(...values: unknown[]): void {
    this[RUN].world.log('warn', values.map(String).join(' '));
  }
  error(...values: unknown[]): void {
    this[RUN].world.log('error', values.map(String).join(' '));
  }
}
service('console', ScriptConsole, { need: 'nothing', free: 'all' });
