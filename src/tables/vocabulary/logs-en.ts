// English headers of logs: what happened with whom, and what was offered, ordered and paid.
import type { HeaderLists } from './header-lists.ts';

/** Whom a row is about, who wrote it, and its number: the same in every log. */
const rowsEn = {
  contact: `
    Customer | Client | Buyer | Person | Who | With | Contact person | Lead | Related to | Billed to
    Associated Contact | Payer | Guest | Bill to | Sold to | Whom | Attendee | Attendees | Participants | Contact(s) | Quoted to
    Talked to | Person contacted | Participant
  `,
  contact_id: `
    Customer ID | Client ID | Lead ID | Person ID | Associated Contact IDs
    Buyer ID | Customer Number | Client Number | Customer No | Member ID | Contact Record ID | Who ID
  `,
  contact_email: `
    Email | Email Address | Customer Email | Associated Contact Email
    Buyer Email | Email (Billing) | From Email Address | Billing Email | Payer Email
    Client Email | Mail | Recipient | Recipient Email | Order Email | Email - Customer
  `,
  contact_name: `
    Name | Customer Name | Client Name | Full Name | Billing Name | Buyer Name
    Person Name | Guest Name | Name (Billing) | Payer Name | Full Name (Billing) | Associated Contact Name
    Card Holder Name | Customer Full Name | Attendee Name | Lead Person Name
  `,
  contact_first: 'First Name | First Name (Billing) | Billing First Name | Customer First Name | Given Name',
  contact_last:
    'Last Name | Last Name (Billing) | Billing Last Name | Customer Last Name | Surname | Family Name',
  contact_company: `
    Company | Company Name | Account Name | Organization | Organisation | Account | Billing Company
    Associated Company | Business Name | Client Company | Company (Billing) | Customer Company
    Organization Name | Associated Company Name | Related Account
  `,
  by: `
    Owner | Deal Owner | Assigned To | Activity Owner | Sales Rep | Opportunity Owner | Created by
    Logged by | Rep | Salesperson | User | Assigned to user | Activity assigned to | Account Manager
    Staff | Done by | Added by | Sales Owner | Assignee | Our contact | Team member | Contact Owner
    Handled by
  `,
  id: `
    Record ID | Row ID | Activity ID | Deal ID | Opportunity ID | Transaction ID | Payment ID | Task ID
    UUID | Event ID | Entry ID | Charge ID | Engagement ID
  `,
} as const satisfies HeaderLists;

export const activitiesEn = {
  ...rowsEn,
  date: `
    Day | When | Activity Date | Date of activity | Timestamp | Created at | Created | Create Date
    Due date | Date and time | Activity created | Marked as done time | Contact date | Date of contact
    Start date | Start time | Call date | Meeting date | Date completed | Completed date | Visit date
    Activity time | Start | Date/Time | Submitted at | Submission date | Created Time | Created Date
    Sent at | Occurred at | Last Modified Date
  `,
  kind: `
    Type | Activity Type | Activity | Task Subtype | Channel | Method | Touch | Touchpoint | Medium
    Contact method | Interaction | Interaction type | Engagement type | Type of contact | Task type
    Action | How | Communication type | Contact type | Event type | Outreach type | Mode
  `,
  from: `
    Direction | Inbound/Outbound | In/Out | From whom | Initiated by | Who contacted | Call direction
    Email direction | Message direction | Who started it | Who initiated | I/O | Incoming/Outgoing
    Sent or received
  `,
  note: `
    Notes | Subject | What we did | Description | Comments | Comment | Details | Summary
    Notes/Description | Outcome | Content | Message | What | What happened | Body | Remarks | Memo
    What we talked about | What was said | Full description | Topic | Call notes | Meeting notes | Text | Notes body
    Discussion | Topics | What we discussed | Takeaways | Highlights | Recap
  `,
  until: `
    Next | Next step date | Follow-up date | Next contact | Follow up on | Next follow-up
    Next date | Next step on | Next step due | Next action on | Next contact on | Next call
  `,
  cancelled: 'Canceled | Is cancelled | Is canceled | Called off',
} as const satisfies HeaderLists;

export const dealsEn = {
  ...rowsEn,
  date: `
    Day | Order Date | Purchase Date | Invoice Date | Payment Date | Transaction date
    Sale date | Due date | Sold on | Purchased at | Ordered at | Order placed | Booking date
    Date of purchase | Sales date | Placed on | Date of sale | Checkout date | Service date | Processed at
    Date/Time | Issue date | Date issued | Transaction Time | Appointment date | Order created
    Contract date | Signed on | Issued | Timestamp
  `,
  created_on: `
    Created at | Created date (UTC) | Created (UTC) | Create Date | Created Date | Deal created | Created
    Opened | Open date | Created Time | Date created | Proposal date | Quote date
    Offer date | Deal created at | Added on
  `,
  closed_on: `
    Close Date | Closing Date | Expected close date | Closed date | Deal closed on | Deal close date
    Estimated close | Expected closing date | Close | Forecast close | Closed at
    Deal expected close date | Closed
  `,
  won_on: 'Won time | Won date | Deal won on | Won at | Date won',
  lost_on: 'Lost time | Lost date | Deal lost on | Lost at | Date lost',
  cancelled_on: 'Cancelled at | Canceled at | Date cancelled | Cancel date | Voided at',
  paid_on: `
    Paid at | Date paid | Paid date | Date paid (UTC) | Payment received | Payment received on
    Paid time
  `,
  result: `
    Status | Stage | Deal Status | Deal Stage | Financial Status | Order Status | Outcome
    State | Payment Status | Opportunity Stage | Pipeline Stage | Sales Stage | Invoice Status
    Transaction Status | Won? | Is Won | Won/Lost | Phase | Deal outcome | Closed Won
    Charge Status | Proposal Status | Quote Status
  `,
  amount: `
    Total | Order Total | Order Total Amount | Deal Value | Price | Revenue | Gross | Invoice Amount
    Value | Purchase Amount | Total Paid | Deal Amount | Grand Total | Total amount
    Order Amount | Sales | Total Price | Opportunity Amount | Sale amount | Invoice Total | Amount (USD)
    Total Collected | Gross Sales | Contract Value | Sales amount | Payment Amount | Deal size
    Cost to client | Fee charged | Paid amount | Amount Paid | Total Sales | Transaction amount
    Converted Amount | Spend | Project fee | Our fee | Quoted price | Quoted amount | Quoted | Quote amount
  `,
  currency: 'Currency Code | Deal Currency | Amount Currency | Order currency | Currency of Value',
  refunded: `
    Refunded Amount | Amount Refunded | Order Refund Amount | Refund | Refund Amount | Refunds
    Total Refunded
  `,
  reason: `
    Lost reason | Closed Lost Reason | Reason For Loss | Loss Reason | Deal lost reason | Reason lost
    Why lost | Reason for closing | Closed reason | Reason for lost
  `,
  title: `
    Deal | Deal Name | Opportunity Name | Opportunity | Product | Product Name | Lineitem name | plan name
    Item | Description | Service | Project | Item Name | Deal Title | What | Project Name | Line item
    Subject | Items | Proposal | Job | Quote | Title of deal | Products | Package | Course | Treatment
  `,
  order: `
    Order number | Order ID | Order No | Invoice Number | Invoice No | Invoice ID
    Receipt number | Invoice | Sale ID | Order name | Order reference | Receipt | Booking ID
    Checkout ID
  `,
  note: 'Notes | Comments | Comment | Customer note | Memo | Remarks | Note to seller | Order note',
} as const satisfies HeaderLists;
