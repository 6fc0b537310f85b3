// Headers that say whether somebody may be sent mail, and those that only sound so.
import { expect, test } from '@jest/globals';
import { consentKeyOf } from '../../../src/tables/cells/consent-header.ts';

test.each([
  ...['メルマガ配信可否', 'DM送付希望', 'ニュースレターの購読', 'メール受信許可', 'ご案内メール（要否）'],
  ...[
    '今後のご案内を希望しますか？',
    'メルマガを受け取る',
    'Would you like to receive our newsletter?',
    'May we contact you by email?',
  ],
  ...['Email Marketing Consent', 'newsletter_opt_in', 'EmailOptIn', 'Accepts marketing emails'],
])('%s is one of consent', (header) => {
  expect(consentKeyOf(header)).toBe('email_consent');
});

test.each(['Permission to call', 'Opted in to calls', 'Can we contact you by phone?'])(
  '%s is one of calls',
  (header) => {
    expect(consentKeyOf(header)).toBe('no_call');
  },
);

test.each([
  ...[
    'May we contact you about future offers?',
    'OK to contact',
    '今後ご連絡してもよろしいですか',
    'ご連絡の可否',
  ],
])('%s is one of all contact', (header) => {
  expect(consentKeyOf(header)).toBe('do_not_contact');
});

test.each([
  ...['メール登録者名', 'メルマガ登録日', '案内希望商品', 'メール', '登録', '配信元の会社'],
  ...[
    '案内状の送付先',
    'メールの件名',
    'お送り先',
    'Send email',
    'Email us',
    'Contact',
    'Contact us',
    'We contact',
    'ご連絡先',
    '連絡希望日',
    '連絡事項',
  ],
  ...['Email', 'Marketing budget', 'Consent form sent on', 'Accepts returns', 'Email subscription price', ''],
])('%p is none', (header) => {
  expect(consentKeyOf(header)).toBeUndefined();
});

test('A remark of many words is none, whatever is in it', () => {
  expect(consentKeyOf('メルマガ配信可否'.repeat(8))).toBeUndefined();
});
