// Session, Utilities, ScriptApp and Logger: who runs the script, and small services that need no document.
import { randomUUID } from 'node:crypto';
import { tagOf } from './cells.ts';
import { offsetMs } from './dates.ts';
import { enumeration } from './enumeration.ts';
import { RUN, Service, service } from './service.ts';

export const AuthModes = enumeration('NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL');

export class User extends Service {
  getEmail(): string {
    return this[RUN].world.user.email;
  }
}
service('User', User, { need: 'user' });

export class Session extends Service {
  getActiveUserLocale(): string {
    return this[RUN].world.user.locale;
  }
  getScriptTimeZone(): string {
    return this[RUN].world.project.manifest.timeZone;
  }
  getActiveUser(): User {
    return new User(this[RUN]);
  }
  getEffectiveUser(): User {
    return new User(this[RUN]);
  }
}
service('Session', Session, { need: 'nothing', needs: { getActiveUser: 'user', getEffectiveUser: 'user' } });

export class Utilities extends Service {
  getUuid(): string {
    return randomUUID();
  }
  sleep(ms: number): void {
    this[RUN].spend(ms);
  }
  formatDate(date: Date, zone: string, format: string): string {
    if (tagOf(date) !== 'Date') throw new Error('Utilities.formatDate needs a Date.');
    const ms = Number(date);
    const wall = new Date(ms + offsetMs(zone, ms));
    const fields: Record<string, number> = {
      y: wall.getUTCFullYear(),
      M: wall.getUTCMonth() + 1,
      d: wall.getUTCDate(),
      H: wall.getUTCHours(),
      m: wall.getUTCMinutes(),
      s: wall.getUTCSeconds(),
    };
    return format.replace(
      /'([^']*)'|([yMdHms])\2*/g,
      (token, quoted?: string) => quoted ?? String(fields[token[0] ?? '']).padStart(token.length, '0'),
    );
  }
}
service('Utilities', Utilities, { need: 'nothing' });

export class ScriptApp extends Service {
  readonly AuthMode = AuthModes;

  getScriptId(): string {
    return 'local-script';
  }
}
service('ScriptApp', ScriptApp, { need: 'nothing' });

export class Logger extends Service {
  log(...values: unknown[]): this {
    this[RUN].world.log('log', values.map(String).join(' '));
    return this;
  }
}
service('Logger', Logger, { need: 'nothing', free: 'all' });

/** The console that Apps Script has. */
export class ScriptConsole extends Service {
  log(...values: unknown[]): void {
    this[RUN].world.log('log', values.map(String).join(' '));
  }
  info(...values: unknown[]): void {
    this[RUN].world.log('info', values.map(String).join(' '));
  }
  warn(...values: unknown[]): void {
    this[RUN].world.log('warn', values.map(String).join(' '));
  }
  error(...values: unknown[]): void {
    this[RUN].world.log('error', values.map(String).join(' '));
  }
}
service('console', ScriptConsole, { need: 'nothing', free: 'all' });
