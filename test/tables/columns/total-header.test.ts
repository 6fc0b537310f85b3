// Headers of what somebody bought in all, and those of one order.
import { expect, test } from '@jest/globals';
import { totalHeaderKeyOf } from '../../../src/tables/columns/total-header.ts';

test.each([
  ...['累計購入額', '総売上金額', '総お買上げ金額', '購入金額累計', 'ご利用金額合計（円）', '通算支払額'],
  ...['Total order value', 'Lifetime Amount', 'Total customer spend', 'All-time spend (USD)', 'total_sales'],
])('%s is money in all', (header) => {
  expect(totalHeaderKeyOf(header)).toBe('revenue_kept');
});

test.each([
  ...['総来店回数', '累計注文件数', '購入回数累計', '通算利用回数'],
  ...['# of orders', 'Number of visits', 'Lifetime purchases', 'order_count', 'Total bookings'],
])('%s is a number of purchases', (header) => {
  expect(totalHeaderKeyOf(header)).toBe('purchases_kept');
});

test.each([
  ...['合計金額', '総返金額', '購入金額', '来店回数の目標', '注文番号', '総額'],
  ...['Total', 'Total amount', 'Order value', 'Average order value', 'Total refunded', 'Customer count', ''],
  ...[
    'Order number',
    'Order total',
    'Purchase Order No',
    'Customer order number',
    'No orders',
    'Order total amount',
  ],
])('%p is neither', (header) => {
  expect(totalHeaderKeyOf(header)).toBeUndefined();
});
