// What a mail begins with to somebody who hasn't bought yet: no offer, unless it may be welcome.
import { opening } from './declare.ts';

export const leads = {
  proposal_open: opening({
    en: [
      'The proposal',
      'Has anything come up while you were reading the proposal? I am happy to go through a part again, or to change what does not fit. There is no hurry on my side.',
    ],
    ja: [
      '先日のご提案について',
      '先日のご提案について、ご不明な点はございませんか。説明の足りない点や合わない部分がございましたら、遠慮なくお聞かせください。お急ぎいただく必要はございません。',
    ],
  }),

  first_touch: opening({
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
  }),

  like_wins: opening({
    en: [
      'What helped others',
      'Others have told me of the same problem as yours[ (“{problem}”)]. I have written down what helped them, and would gladly send it to you. Would that be of use?',
    ],
    ja: [
      'ご参考まで',
      '同じお悩み[（{problem}）]をお持ちの方から、うまくいった工夫を伺いました。ご参考になりそうでしたら、まとめたものをお送りいたします。',
    ],
  }),

  ready: opening({
    en: [
      'A proposal for you',
      'After what you have told me[ (“{problem}”)], I think I can help. If you like, I will write down what I would do, and what it would cost. You can then see whether it fits.',
    ],
    ja: [
      'ご提案について',
      'これまでのお話[（{problem}）]を伺い、お役に立てることがあると考えております。よろしければ、進め方と費用をまとめてお持ちします。ご覧になってからご判断いただければ結構です。',
    ],
  }),

  worry_open: opening({
    en: [
      'What was still unclear',
      'When we last talked there was something you were not sure about, and I would rather not leave it open. What is still unclear? I will answer as plainly as I can.',
    ],
    ja: [
      '気がかりな点について',
      '以前お話しした際、気がかりな点があるとのことでした。そのままにせず、きちんとお答えしたいと存じます。小さなことでも、お聞かせください。',
    ],
  }),

  not_now: opening({
    en: [
      'How have things gone?',
      'When we last talked the time was not right, and that is quite all right. I only wanted to ask how things have gone since[ with what you told me (“{problem}”)]. Has anything changed for you?',
    ],
    ja: [
      'その後いかがでしょうか',
      '以前は、ご検討いただきありがとうございました。その後[、「{problem}」の件は]いかがでしょうか。お変わりがございましたら、お聞かせいただけますと幸いです。',
    ],
  }),

  lost_competition: opening({
    en: [
      'How has it gone?',
      'Some time ago you went with somebody else, and I hope it has turned out well. How are you getting on? I would like to hear, whatever the answer.',
    ],
    ja: [
      'その後いかがでしょうか',
      '以前は、ご検討いただきありがとうございました。その後、順調に進んでいらっしゃいますか。お困りのことがございましたら、お聞かせください。',
    ],
  }),

  has_supplier: opening({
    en: [
      'Something to read',
      'You are in good hands already, and I am not writing to change that. I have read something that may be useful in your work, and would be glad to pass it on. Would you like to see it?',
    ],
    ja: [
      'ご参考までに',
      'すでにお取引先がおありとのこと、承知しております。お仕事の参考になりそうな情報がございましたので、ご連絡いたしました。ご興味がございましたら、お送りいたします。',
    ],
  }),

  keep_in_touch: opening({
    en: [
      'How are you?',
      'I like to hear from you now and then. How are things? Last time we talked about “{last_topic}”, and I have wondered how that turned out.',
    ],
    ja: [
      'お変わりございませんか',
      'その後、お変わりございませんか。以前伺った「{last_topic}」のことも、気になっておりました。近況など、お聞かせいただけますと幸いです。',
    ],
  }),

  inherited: opening({
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
  }),

  fading: opening({
    en: [
      'Hello again',
      'It has been quiet between us for a while, so I wanted to say hello. How have you been? I remember “{last_topic}”, and would like to know how that turned out.',
    ],
    ja: [
      'ご無沙汰しております',
      'その後、お元気でお過ごしでしょうか。以前伺った「{last_topic}」のことも、時折思い出しておりました。近況など、お聞かせいただけますと幸いです。',
    ],
    hello: 'after_long',
  }),

  nurture: opening({
    en: [
      'This made me think of you',
      'I read something the other day that made me think of you[ and of what you told me (“{problem}”)]. May I send it to you? And how are things on your side?',
    ],
    ja: [
      'ご参考になりそうな情報',
      '[「{problem}」の件で、]ご参考になりそうな情報を見つけました。よろしければお送りいたします。そのほか、最近気になっていることはございますか。',
    ],
  }),

  give: opening({
    en: [
      'Something useful',
      'I came across something that may be useful for your work[ at {company}]. Shall I send it over? If it is of no use to you, there is no need to answer.',
    ],
    ja: [
      'お役に立ちそうな情報',
      'お仕事に役立ちそうな情報がございましたので、ご連絡いたしました。ご興味がございましたら、お送りいたします。ご不要でしたら、ご返信には及びません。',
    ],
  }),
} as const;
