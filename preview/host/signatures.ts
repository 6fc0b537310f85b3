// Read by the compiler only: the host has no method that Google's services do not have.
/// <reference types="google-apps-script" />
import type { SpreadsheetApp } from './app.ts';
import type { DataValidation, DataValidationBuilder } from './builders.ts';
import type { Cache, CacheService } from './cache.ts';
import type { ContainerInfo, EmbeddedChart, EmbeddedChartBuilder } from './charts.ts';
import type { HtmlOutput, HtmlService } from './html.ts';
import type { Lock, LockService } from './lock.ts';
import type { Properties, PropertiesService } from './properties.ts';
import type { Protection } from './protection.ts';
import type { Range } from './range.ts';
import type { RangeList } from './range-list.ts';
import type { AREA, RUN } from './service.ts';
import type { ScriptApp, Session, Utilities } from './session.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { TextFinder } from './text-finder.ts';
import type { ConditionalFormatRule, ConditionalFormatRuleBuilder } from './tints.ts';
import type { Menu, Ui } from './ui.ts';

/** Names of ours that Google does not have, and methods whose arguments Google would not all take. */
type Strange<Ours, Theirs> = Exclude<
  {
    [K in keyof Ours]: K extends keyof Theirs ? (Taken<Ours[K], Theirs[K]> extends true ? never : K) : K;
  }[keyof Ours],
  typeof RUN | typeof AREA
>;

/**
 * True if the arguments of Google's last overload can be given
 * to ours; service objects among them count as the same.
 */
type Taken<Ours, Theirs> = Theirs extends (...args: infer Given) => unknown
  ? Ours extends (...args: infer Wanted) => unknown
    ? Plain<Given> extends Partial<Plain<Wanted>>
      ? true
      : false
    : false
  : true;
type Plain<Args extends readonly unknown[]> = {
  [I in keyof Args]: Args[I] extends string | number | boolean | null | undefined ? Args[I] : unknown;
};

type None<T extends never> = T;
type Sheets = typeof globalThis.SpreadsheetApp;

/** Fails to compile where a service has something strange. */
export type Checked = [
  None<Strange<SpreadsheetApp, Sheets>>,
  None<Strange<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>>,
  None<Strange<Sheet, GoogleAppsScript.Spreadsheet.Sheet>>,
  None<Strange<Range, GoogleAppsScript.Spreadsheet.Range>>,
  None<Strange<RangeList, GoogleAppsScript.Spreadsheet.RangeList>>,
  None<Strange<TextFinder, GoogleAppsScript.Spreadsheet.TextFinder>>,
  None<Strange<Protection, GoogleAppsScript.Spreadsheet.Protection>>,
  None<Strange<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation>>,
  None<Strange<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>>,
  None<Strange<EmbeddedChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>>,
  None<Strange<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>>,
  None<Strange<ContainerInfo, GoogleAppsScript.Spreadsheet.ContainerInfo>>,
  None<Strange<ConditionalFormatRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>>,
  None<Strange<ConditionalFormatRuleBuilder, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>>,
  None<Strange<Ui, GoogleAppsScript.Base.Ui>>,
  None<Strange<Menu, GoogleAppsScript.Base.Menu>>,
  None<Strange<Session, GoogleAppsScript.Base.Session>>,
  None<Strange<HtmlService, GoogleAppsScript.HTML.HtmlService>>,
  None<Strange<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>>,
  None<Strange<Properties, GoogleAppsScript.Properties.Properties>>,
  None<Strange<PropertiesService, GoogleAppsScript.Properties.PropertiesService>>,
  None<Strange<Cache, GoogleAppsScript.Cache.Cache>>,
  None<Strange<CacheService, GoogleAppsScript.Cache.CacheService>>,
  None<Strange<Lock, GoogleAppsScript.Lock.Lock>>,
  None<Strange<LockService, GoogleAppsScript.Lock.LockService>>,
  None<Strange<Utilities, GoogleAppsScript.Utilities.Utilities>>,
  None<Strange<ScriptApp, GoogleAppsScript.Script.ScriptApp>>,
];
