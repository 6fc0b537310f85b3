// English words in the status column of contacts; separated by | or a line break.
import type { WordList } from './word-list.ts';

export const statusWordsEn: WordList = {
  status: {
    customer: `
      Customers | Current customer | Existing customer | Active customer | New customer | Client | Clients
      Current client | Existing client | Active client | New client | Buyer | Paying | Paying customer | Purchased
      Bought | Won | Closed won | Past customer | Past client | Previous customer
      Previous client | Evangelist | Contract | Under contract | Signed
      Onboarding | Onboarded | Booked | Retainer | Sold | Customer (active) | Paid | Member | Donor | Enrolled | Graduated | Alumni
      Deposit paid | Paid in full | Said yes | One-off
    `,
    repeat: `
      Repeat client | Repeat buyer | Returning | Returning customer | Returning client | Loyal
      Loyal customer | Regular | Regular customer | Regular client | VIP customer | VIP client | Key account
      Frequent customer | Champion
    `,
    lost: `
      Lost deal | Lost lead | Lost customer | Lost client | Closed lost | Churned | Churn
      Former customer | Former client | Ex-customer | Ex-client | Cancelled | Canceled | Dead | Not interested
      No interest | Dead lead | Disqualified | Not a fit | Declined | Rejected | Bad timing | Closed - not converted | Terminated | Contract ended
      Went elsewhere | Went with someone else | Went with a competitor | Chose someone else
      Chose a competitor | Not now | Maybe later | Too expensive | No budget | Ghosted | Said no | Refused | No thanks
    `,
    open: `
      Opportunity | Opportunities | In negotiation | Negotiation | Negotiating | Negotiations started
      Negotiation/Review | Proposal | Proposal sent | Proposal made | Proposal/Price quote | Quote sent | Quoted
      Quotation sent | Estimate sent | Offer made | Offer sent | Contract sent | Demo scheduled | Demo completed
      Presentation scheduled | Decision maker bought-in | Qualified to buy | In talks | In discussion | In discussions | Discussing | In conversation | Deal in progress
      Under offer | Demo done | Verbal | Trial | In trial | Trialing | Pending decision | Active deal | Active opportunity
      Awaiting deposit | Considering | Thinking about it | Waiting to hear
    `,
    lead: `
      Leads | New | New lead | Open - not contacted | Not contacted | Not yet contacted | Uncontacted | Contacted
      Working | Working - contacted | Attempted | Attempted to contact | Attempting | Attempting contact
      Contact in future | Connected | Nurture | Nurturing | In nurture | In progress | Prospect | Prospects | Suspect
      Subscriber | Subscribed | Converted | Closed - converted
      Marketing qualified lead | MQL | Sales qualified lead | SQL | Marketing lead | Sales lead
      Sales accepted lead | Qualified | Qualified lead | Pre-qualified | Cold | Cold lead | Warm | Warm lead | Hot | Hot lead
      Active | Enabled | Invited | Contact | Contact made | Lead in | Other | Engaged | Interested | Following up
      Follow up | To contact | To call | Meeting scheduled | Unreachable | Archived | Pending | Raw | In contact | No answer | Left message | Callback | Meeting set | Appointment set | On hold
      Follow up later | Future | Waitlist | Free | Enquiry | Inquiry | Enquired | No reply | Voicemail
      Emailed | Replied | Maybe
    `,
    do_not_contact: `
      DNC | Don't contact | Do not disturb | Do not solicit | No contact | Left company | Left the company
      Left organisation | Left organization | No longer at company | No longer with company | No longer employed
      No longer works there | Retired | Deceased | Died | Blacklisted | Blacklist | Blocklisted | Blocked | Banned | Opted out
      Opt-out | Out of business | Closed down | Removed | Asked not to be contacted
    `,
    no_email: `
      Unsubscribed | Unsubscribe | Unsubscribed from all email | Cleaned | Bounced | Hard bounced | Hard bounce
      Email bounced | Invalid email | Complained | Complaint | Marked as spam | Spam complaint | Non-subscribed
      Not subscribed | Do not email | No emails | No mail | Email opt-out | Opted out of email
    `,
    no_call: 'Do not call | Do not phone | No phone calls | Call opt-out | No calls please',
  },
};
