// English headers of lists of people, by the column that they name. Case, spaces and punctuation don't count.
import type { HeaderLists } from './header-lists.ts';

export const contactsEn = {
  id: `
    Record ID | Contact ID | Customer ID | Client ID | Lead ID | Person ID | Member ID | Account ID
    Record ID - Contact | Customer Number | Customer No | Client No | Member No | UID
  `,
  name: `
    Full Name | Contact Name | Contact | Client | Customer | Customer Name | Client Name | Your name
    Lead Name | Lead | Person | Person Name | Display Name | Prospect | Prospect Name | Member Name
    Name of contact | Guest | Guest Name | Patient | Patient Name | Student | Student Name | Who
    Card Holder Name | File As | Donor | Donor Name | Record | Invitee Name | Attendee Name | Buyer Name
    Payer Name | Recipient Name | Subscriber Name | Invitee | Attendee | Subscriber
  `,
  first_name: 'First | Given Name | Forename | FNAME | Christian Name',
  last_name: 'Last | Family Name | Surname | LNAME',
  contact_person: 'Primary Contact | Main Contact | Key Contact | Point of Contact | POC',
  phonetic: 'Yomi Name | Name Kana | Kana',
  phonetic_first: 'Given Name Yomi | First Name Yomi | First Name Kana',
  phonetic_last: 'Family Name Yomi | Last Name Yomi | Last Name Kana',
  company: `
    Company Name | Co. | Organization Name | Organisation Name | Organization | Organisation | Account Name
    Organization 1 - Name | Associated Company | Business Name | Business | Firm
    Company / Account | Employer | Account | Workplace | Billing Company | Store Name | Agency
    Associated Company (Primary) | Primary Company | Company/Organization | Name of company | Org
    Works at | Company / org | Place of work | Institution | Studio | Practice
  `,
  email: `
    Emails | E-mail Address | Email Addresses | Mail | Mail Address
    Email1Address | Primary Email | Secondary Email | Second Email | Personal Email | Work Email
    Email_alt | E-mail - Value | E-mail 1 - Value | E-mail 2 Address | Business Email | Other Email
    Home Email | Alternate Email | Contact Email | Customer Email | Email ID | Your email | Email - Work
    Email - Home | Email - Other | Additional email addresses | Alt Email
  `,
  phone: `
    Phone Number | Phone Numbers | Phones | Phone No | Tel | Telephone | Telephone Number | Mobile
    Mobile Phone | Mobile Number | Mobile Phone Number | Mobile No | Cell | Cell Phone
    Business Phone | Home Phone | Work Phone | Primary Phone | Other Phone | Work | Contact Number
    Contact No | WhatsApp | WhatsApp Number | Default Address Phone | Phone - Value | Phone 1 - Value
    Company Phone | Company Main Phone | Car Phone | Assistant Phone | Direct Phone | Phone - Work
    Phone - Mobile | Phone - Home | Phone - Other | Your phone | Landline | Billing Phone | Direct Line
    Direct Dial | Ph | Best number | Text number
  `,
  status: `
    Lead Status | Lifecycle Stage | Stage | Contact Status | Customer Status | Client Status
    Relationship Status with us | Sales Status | Sales Stage | Pipeline Stage | Contact Stage | Phase
    Contact Type | Project Stage | Project Status | Lead Stage | Account Status | Type of contact | Deal Stage | Opportunity Stage
  `,
  lost_on: 'Lost date | Lost at | Date lost | Lost time',
  closed_on: 'Closed Date | Date closed | Closed at | Churn date | Churned at',
  lost_reason: 'Closed Lost Reason | Loss reason | Reason lost | Reason for loss | Why lost',
  source: `
    Lead Source | Original Source | Channel | Origin | Referral Source | Came from | Acquisition Channel
    How did you hear about us | How did you find us | How they found us | Traffic Source | Heard about us
    Marketing Source | Contact Source | Where we met | Where I met them | How I met them | Met at | Met through | Where did you hear about us | Where from | How we met | Platform
    Original Traffic Source | Latest Source | Found us via
  `,
  problem: `
    Need | Needs | Pain | Pain point | Pain points | Challenge | Challenges | What can we help you with
    Message | How can we help | How can we help you | Enquiry | Inquiry | Interested in | Request
    What do you need | Your message | What are you looking for | What would you like help with | What do you need help with | Problems | Tell us about your project
    Looking for | Requirement | Requirements | Struggles
  `,
  owner: `
    Contact Owner | Lead Owner | Account Owner | Record Owner | Sales Owner | Assigned To | Sales Rep
    Rep | Account Manager | Salesperson | Owner Name | Responsible | Responsible person
    Account Executive | Assignee | Relationship Manager | Sales Representative | Owned by | Handled by
    Deal Owner | Our contact | Customer owner | Staff
  `,
  referred_by: `
    Referrer | Source of Introduction | Intro | Introduced by | Referral | Referral from | Referred from
    Intro by | Introducer | Referrer Name | Who referred | Recommended by | Intro from
    Who introduced us | Came through
  `,
  inherited_from: 'Previous owner | Inherited | Taken over from | Former owner | Handed over by',
  first_met: `
    First contact | First met on | Date met | Met on | Connected On | Create Date | Date Created | Created
    Created At | Created On | Created Date | Created Time | Created (UTC) | Date added | Customer Since
    Signup Date | Signed up | Sign up | Date registered | Registered on | Registered at | First Visit | Person created | Timestamp | Added on | Added
    Lead created | Contact created | First seen | OPTIN_TIME | CONFIRM_TIME | Date joined | Joined | Since
    Submitted at | Submission date | Client since | Member since | Registration date | Registered
    Entry date | First purchase | First order | First interaction | Subscribed at | Lead created time
    First contact date | Inquiry Date | Enquiry Date | Date of inquiry | Date of enquiry | Lead date
  `,
  last_contact: `
    Last Contact Date | Last Contacted | Last contacted time | Last Activity | Last touch
    Last Activity Date | Last Activity Time | Last Interaction | Last meeting | Last spoke | Last spoken
    Last call | Last email | Last touchpoint | Last follow-up | Last followed up | Last engagement date
    Last conversation | Last communication | Last contacted on | Last contacted at | Date of last contact
    Last Modified Activity | Last Outreach | Last Reached out | Last seen | Last seen at | Last active | Last message | Last interaction when
  `,
  next_contact: `
    Next Action Date | Next activity date | Next Follow-up | Next Follow-up Date | Follow-up Date
    Follow up | Next step date | Reminder | Reminder date | Next contact date | Next call
    Next meeting | Next touch | Next activity | Next action on | Follow up on | Next reminder
    Next calendar interaction > When | Contact again | Callback date | Next follow up on | Due | Next Activity Due | Date of next contact
    Next check-in | F/U | FU date | Call back | Call on | Remind me
    Reach out on | Contact on
  `,
  every: `
    Cadence | How often | How often (days) | Frequency | Contact frequency | Interval
    Keep in touch every | Keep in touch | Touch every | Contact interval | Follow-up frequency | Rhythm
    Stay in touch | Stay in touch every | Reach out every | Contact cadence | Check in every
    Follow up every | Reconnect every | Touch frequency | Check-in frequency
  `,
  birthday: 'Birthdate | Date of birth | DOB | Bday | Birthdays | Born',
  last_purchase: `
    Last order | Last order date | Last purchase date | Last bought | Last sale | Last transaction
    Date of last purchase | Most recent purchase | Last payment | Last invoice | Last paid
  `,
  last_visit: 'Last visited | Last visit date | Last appointment | Last stay',
  purchases: 'Number of purchases | Purchase count | No of purchases | Times bought',
  purchases_kept: `
    Total Orders | Orders Count | Orders | Payment Count | Transaction Count | Order count | Visits
    Number of orders | Total purchases | Lifetime orders | Visit count | Invoices | Number of visits
    Historic number of orders | Total transactions | Transactions | Total bookings | Bookings
  `,
  revenue: 'Revenue to date | Sales | Customer revenue | Turnover | Sales to date | Paid so far',
  revenue_kept: `
    Total Revenue | Total Spent | Total Spend | Total Spending | Lifetime Spend | Lifetime Revenue
    Lifetime value | LTV | Total paid | Total sales | Amount spent | Total invoiced | Money spent
    Historic customer lifetime value | Historic CLV | Gross sales | Total amount spent | Total order value | Customer lifetime value | CLV | Total billed
  `,
  review_months: 'Review month | Renewal month | Supplier review | Review season',
  do_not_contact: `
    Opted out | Opt out | DNC | No contact | Don't contact | Never contact
    Do not disturb | Blocked | Blacklisted | Blocklist | OK to contact | Contact OK | May contact | Can contact
    Contact permission | Contact allowed
  `,
  no_email: `
    Email Opt Out | Opted out of email | Email opted out | Has opted out of email | Unsubscribed
    UNSUB_TIME | Unsubscribed from all email | Unsubscribed Time | Unsubscribed at | Unsubscribed on | Unsubscribed date | Date unsubscribed | doNotEmail
    Unsubscribe | Email unsubscribed | Do not mail | Newsletter opt out
    Marketing opt out | Opted out email | Unsubscribed Mode | No emails | Don't email
    Unsubscribe date | Email bounced | Unsubscribed from all emails
    Marketing emails opted out | Unsub
  `,
  no_call: `
    Do not call | Don't call | Phone opt out | Call opt out | Do not phone
    Opted out of calls | No phone calls | Do not ring
  `,
  email_consent: `
    Accepts Marketing | Accepts Email Marketing | Subscription status | Email Subscription Status
    Marketing status | Email status | Newsletter | Newsletter subscription | Subscribed
    Email marketing status | Opted in | Opt in | Marketing consent | Email opt in | Mailing list
    Subscribed to newsletter | Accepts newsletter | Marketing opt in | May email | Email permission
    GDPR consent | Email marketing | Marketing Email Confirmation Status | Accepts marketing emails
    Consent
  `,
  worries: 'Worry | Concerns | Concern | Objection | Objections | Doubts',
  tags: 'Tag | Labels | Label | Group Membership | Groups | Categories | Segments | Customer tags',
  notes: `
    Note | Comments | Comment | Remarks | Remark | Memo | Description | Additional info | Details
    Background | Customer note | Notes/Comments | Internal notes | Additional information
    Background info | Anything else | Other info | Other notes | Misc | Bio | About
  `,
} as const satisfies HeaderLists;
