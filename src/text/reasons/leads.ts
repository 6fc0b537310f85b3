// What is said of and to people who have not bought yet: no offer, unless it may be welcome.
import type { leads } from '../../core/recontact/reasons/leads.ts';
import { type Mails, quoted, type Sentences } from './declare.ts';

type Leads = keyof typeof leads;

export const sentences = {
  first_touch: {
    en: ({ when }) =>
      when ? `You met ${when} and have not been in touch yet.` : 'New in your list, and not greeted yet.',
    ja: ({ at }) =>
      at ? `${at}知り合った方です。ごあいさつがまだです。` : '新しい方です。ごあいさつがまだです。',
  },
  like_wins: {
    en: ({ problem }) =>
      `Came the same way, with the same problem${problem && ` (“${problem}”)`}, as people who bought.`,
    ja: ({ problem }) => `きっかけとお悩み${quoted(problem)}が、成約された方と同じです。`,
  },
  ready: {
    en: () => 'An offer may be welcome now.',
    ja: () => 'そろそろご提案してよい時期です。',
  },
  inherited: {
    en: ({ inheritedFrom }) => `Taken over from ${inheritedFrom || 'a colleague'}, and not greeted yet.`,
    ja: ({ inheritedFrom }) => `${inheritedFrom || '前任者'}から引き継ぎました。ごあいさつがまだです。`,
  },
  fading: {
    en: ({ last }) => `It has been quiet for a while.${last && ` The last touch was ${last}.`}`,
    ja: ({ last }) => `しばらくご無沙汰しています。${last && `最後の連絡は${last}でした。`}`,
  },
  nurture: {
    en: () => 'Stay in touch, a little at a time.',
    ja: () => '少しずつ関係を深めている方です。',
  },
  give: {
    en: () => 'Nothing to sell here: send something useful.',
    ja: () => '売り込みではなく、お役に立つ情報をお届けする時期です。',
  },
} satisfies Partial<Sentences<Leads>>;

export const mails = {
  first_touch: {
    en: [
      'Hello',
      'I am glad that we are in contact, and wanted to say a proper hello. What are you working on at the moment?[ I would also like to hear more about “{problem}”, if you care to tell me.]',
    ],
    ja: [
      'ごあいさつ',
      'このたびはご縁をいただき、ありがとうございます。まずはごあいさつを申し上げます。[「{problem}」の件も、よろしければ詳しくお聞かせください。]',
    ],
    hello: 'plain',
    closing: 'lasting',
  },

  like_wins: {
    en: [
      'What helped others',
      'Others have told me of the same problem as yours[ (“{problem}”)]. I have written down what helped them, and would gladly send it to you. Would that be of use?',
    ],
    ja: [
      'ご参考まで',
      '同じお悩み[（{problem}）]をお持ちの方から、うまくいった工夫を伺いました。ご参考になりそうでしたら、まとめたものをお送りいたします。',
    ],
  },

  ready: {
    en: [
      'A proposal for you',
      'After what you have told me[ (“{problem}”)], I think I can help. If you like, I will write down what I would do, and what it would cost. You can then see whether it fits.',
    ],
    ja: [
      'ご提案について',
      'これまでのお話[（{problem}）]を伺い、お役に立てることがあると考えております。よろしければ、進め方と費用をまとめてお持ちします。ご覧になってからご判断いただければ結構です。',
    ],
  },

  inherited: {
    en: [
      'Your new contact',
      'I have taken over from the colleague who was in touch with you until now, and wanted to introduce myself. What has gone well, and what should I know? You can write to me here at any time.',
    ],
    ja: [
      '担当変更のごあいさつ',
      '前任者から引き継ぎ、このたび担当させていただくことになりました[、{owner}と申します]。まずはごあいさつを申し上げます。ご要望やお気づきの点がございましたら、お聞かせください。',
    ],
    hello: 'none',
    closing: 'lasting',
  },

  fading: {
    en: [
      'Hello again',
      'It has been quiet between us for a while, so I wanted to say hello. How have you been? I remember “{last_topic}”, and would like to know how that turned out.',
    ],
    ja: [
      'ご無沙汰しております',
      'その後、お元気でお過ごしでしょうか。以前伺った「{last_topic}」のことも、時折思い出しておりました。近況など、お聞かせいただけますと幸いです。',
    ],
    hello: 'after_long',
  },

  nurture: {
    en: [
      'This made me think of you',
      'I read something the other day that made me think of you[ and of what you told me (“{problem}”)]. May I send it to you? And how are things on your side?',
    ],
    ja: [
      'ご参考になりそうな情報',
      '[「{problem}」の件で、]ご参考になりそうな情報を見つけました。よろしければお送りいたします。そのほか、最近気になっていることはございますか。',
    ],
  },

  give: {
    en: [
      'Something useful',
      'I came across something that may be useful for your work[ at {company}]. Shall I send it over? If it is of no use to you, there is no need to answer.',
    ],
    ja: [
      'お役に立ちそうな情報',
      'お仕事に役立ちそうな情報がございましたので、ご連絡いたしました。ご興味がございましたら、お送りいたします。ご不要でしたら、ご返信には及びません。',
    ],
  },
} satisfies Partial<Mails<Leads>>;
