// English words in the cells of activities; separated by | or a line break.
import type { WordList } from './word-list.ts';

export const activityWordsEn: WordList = {
  kind: {
    message: `
      Email | Mail | Messages | Text | Text message | SMS | iMessage | MMS | DM | Direct message | Chat
      WhatsApp | WhatsApp message | LinkedIn | LinkedIn message | Slack | Teams chat | Messenger | Facebook message
      Instagram | Instagram DM | WeChat | Discord | Connected | Connection request | Birthday wishes | Handwritten note | Telegram | Signal | Viber | Line | Skype message | InMail | Postcard
      Letter | Send letter | Postal mail | Direct mail | Fax | Follow up | Follow-up email | List email | Cadence
      Email conversation | Email thread | Logged email | Conversation | Conversation session | Newsletter
      Marketing email | Contact made | Outreach | Holiday card | Birthday card | Greeting card
    `,
    message_us: `
      Texted | Emailed | Messaged | Wrote | Mailed | Sent | Sent email | Email sent | Outgoing email | Outbound email | One-to-one email | Outgoing message
      Message sent | Email - outbound | Text sent | SMS sent | Outbound SMS | Outgoing SMS | Reply sent
    `,
    message_them: `
      Received | Received email | Email received | Incoming email | Inbound email | Email - inbound | Reply
      Replied | Email reply | Incoming message | Message received | Inbound message | SMS received | Inbound SMS
      Incoming SMS | Text received | Forwarded email | Response | Responded | Email response
    `,
    call: `
      Phone | Phone call | Calls | Telephone | Telephone call | Tel | Cell call | Dial | Logged call | Sales call
      Cold call | Call summary | Check-in call | Voice mail | Left voicemail | Left VM | FaceTime | Call attempt
      Follow-up call | Conference call | Discovery call | Intro call
    `,
    call_us:
      'Phoned | Rang | Rang them | Outgoing call | Outbound call | Call - outbound | Call out | Called | Outbound',
    call_them: `
      Incoming call | Inbound call | Call - inbound | Call in | Called us | Missed call
      Received call | Call received | Callback request | Inbound
    `,
    meeting: `
      Meetings | Meet | Met | Met up | Visited | Had coffee | Had lunch | Caught up | Visit | Site visit | Client visit | Customer visit | Home visit | On-site
      Lunch | Lunch meeting | Dinner | Breakfast | Drinks | Coffee | Coffee chat | Coffee meeting | Appointment
      Appt | Demo | Product demo | Demonstration | Presentation | Zoom | Zoom call | Zoom meeting | Google Meet
      Teams | Teams meeting | Teams call | Microsoft Teams | Skype | Webex | Video call | Video chat | Video
      Video meeting | Video conference | Online meeting | Web meeting | Virtual meeting | Face to face | In person
      In-person meeting | Consultation | Consult | Kickoff | Event | Trade show | Conference | Workshop
      Webinar | Seminar | Training | Onboarding | Showing | Viewing | Open house | Networking | Golf | Interview
      Session | Coaching | Coaching session | Walk-in | One-on-one | 1:1 | Drop by | Drop-in | Door knock | Inspection | Sit-down | Logged meeting | Tour
    `,
    inquiry: `
      Enquiries | Question | Information request | Request for information | RFI
      RFP | RFQ | Quote request | Request for quote | Demo request | Form submission | Form | Web form
      Contact form | Website form | Website enquiry | Web enquiry | Website inquiry | Web inquiry | Lead form
      Web lead | Inbound lead | Sign-up | Live chat | Support request | Support ticket | Ticket
      Brochure request | Price request | Asked a question | Web-to-lead
    `,
    info: `
      Information | Info sent | Sent info | Sent information | Article | Article shared | Shared article | Tip
      Brochure | Brochure sent | Catalogue sent | Catalog sent | Whitepaper | Case study | Report
      Content shared | Resource shared | Sent material | Materials sent | Documents sent | Sent documents
      Sent link | Shared link | Sample sent | Samples sent | Send info | Download
    `,
    reaction: `
      Like | Liked | Liked post | Comment on post | Commented | Commented on post | Social media | Social
      Social touch | Retweet | Mention | Endorsement | Congratulated | Emoji | LinkedIn comment | LinkedIn like
    `,
    common_ground: 'Small talk | Shared interest | Common interest | Personal note sent | Personal topic',
    advice: `
      Help | Helped | Support | Assistance | Gave advice | Troubleshooting | Solved a problem
      Answered a question | Technical support | Problem solving
    `,
    hearing: `
      Check-in | Checked in | Satisfaction call | Feedback request | Review call | Account review
      QBR | Business review | Quarterly review | Satisfaction survey | Courtesy call | Aftercare
    `,
    thanks: `
      Thank you | Thank-you note | Thank you card | Thank you email | Thanked | Gift | Gift sent
    `,
    introduction: `
      Intro | Referral | Referred | Referral given | Introduced | Recommendation | Recommended us
    `,
    introduction_them: 'Referral received | Gave a referral | Gave referral | They referred someone',
    promise_kept: 'Delivered as promised | Kept promise',
    apology: 'Apologised | Apologized | Apologies | Sorry',
    ask: `
      Offer sent | Proposal | Proposal sent | Sent proposal | Quote sent | Sent quote | Send quote | Quotation
      Quotation sent | Quoted | Estimate | Estimate sent | Bid | Bid sent | Tender | Pitch | Pitched | Sales pitch
      Upsell | Cross-sell | Contract sent | Sent contract | Closing call | Price quote | Negotiation
    `,
    trouble: `
      Issue | Incident | Dispute | Escalation | Bug report | Defect | Complained | Claim
      Complaint received | Negative feedback | Bad review
    `,
    promise_broken: 'Broken promise | Missed deadline | Late delivery | No-show by us',
    next: 'Next step | Next contact date | Reminder | Follow-up reminder | Snooze | Callback',
    skip: 'Skipped | Pass',
    do_not_contact: 'Opt-out | Opted out | Unsubscribe | Unsubscribed | Asked not to be contacted',
    resume: 'Opted in | Resubscribed',
    problem_solved: 'Solved | Problem resolved',
    worry: 'Concern | Objection | Objection raised',
    worry_gone: 'Concern resolved | Objection handled',
    site_care: 'Website update | Blog post | Published a post',
    note: `
      Notes | Internal note | Memo | Task | Tasks | To-do | Deadline | Comment (internal) | Log
      Admin | Research | Internal | Internal meeting | Data update | Status change | Stage change | Deal created
      Lifecycle change | Property change | Record created | Logged | Preparation | Prep
      Meeting cancelled | Meeting canceled | Cancelled meeting | Canceled meeting | No-show
    `,
    purchase: `
      Purchases | Purchased | Order | Ordered | Order placed | Sale | Sold | Bought | Closed won | Deal won
      Contract signed | Payment | Payment received | Invoice paid | Paid | Checkout completed | Renewal | Renewed
    `,
  },
  side: {
    us: `
      me | we | I | our side | ours | self | our team | sales | rep | outgoing | outbound | out | sent | made
      from us | by us | agent | staff | company | host | dialed | outbound call | email | outgoing email | forwarded email | sent by us
    `,
    them: `
      they | their side | customer | client | contact | lead | prospect | buyer | incoming | inbound | in
      received | from them | by them | from customer | from client | their | he | she | guest | visitor | missed
      inbound call | missed call | incoming email | him | her | sent by them
    `,
  },
};
