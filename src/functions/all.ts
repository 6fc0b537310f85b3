// All cell functions, in the order of the reference page.
import { conversionRate, funnelStage, funnelSummary } from './funnel.ts';
import { chanceToBuyFunction, ltvModel, ltvPredicted, nextPurchase } from './ltv.ts';
import { recontactList, recontactReason } from './recontact.ts';
import { trustBalance, trustGrade, trustLedger, trustReady, trustScore, trustTrend } from './trust.ts';
import { ltv, referralValue } from './value.ts';
import { winPatternsFunction } from './wins.ts';

export const functions = [
  trustScore,
  trustBalance,
  trustGrade,
  trustTrend,
  trustReady,
  trustLedger,
  funnelStage,
  funnelSummary,
  conversionRate,
  winPatternsFunction,
  ltv,
  ltvPredicted,
  chanceToBuyFunction,
  nextPurchase,
  ltvModel,
  referralValue,
  recontactList,
  recontactReason,
];
