// English words in the cells of deals; separated by | or a line break.
import type { WordList } from './word-list.ts';

export const dealWordsEn: WordList = {
  result: {
    open: `
      Opened | New | Pending | Ongoing | In progress | Active deal | In process | In pipeline | Pipeline
      Prospecting | Prospect | Qualification | Qualify | Qualifying | Qualified | Qualified lead | Lead | Lead in
      Needs analysis | Needs assessment | Value proposition | Id. decision makers | Identify decision makers
      Perception analysis | Proposal/Price quote | Negotiation/Review | Proposal | Proposal made | Proposal sent
      Proposal delivered | Proposal presented | Proposal submitted | Propose | Proposing | Negotiation | Negotiating
      Negotiations | Negotiations started | In negotiation | Contract negotiation | Price negotiation
      Appointment scheduled | Appointment set | Qualified to buy | Presentation scheduled | Presentation
      Decision maker bought-in | Contract sent | Contract out | Out for signature
      Contact made | Contacted | Initial contact | First contact | Meeting scheduled | Meeting booked | Meeting held
      Demo | Demo scheduled | Demo booked | Demo completed | Demo done | Discovery | Discovery call | Evaluation
      Trial | In trial | Trialing | Pilot | POC | Proof of concept | Scoping | Solution | Solution design | Develop
      Quote | Quoted | Quote sent | Quotation | Quotation sent | Estimate sent | Estimate | Bid | Bid submitted
      Tender | Offer | Offer made | Offer sent | Under offer | Under contract | Under review | In review | Review
      Legal | Legal review | Procurement | Approval | Awaiting approval | Pending approval | Waiting | Waiting for reply
      Awaiting decision | Decision | Decision pending | Verbal | Verbal commitment | Verbal agreement | Verbal yes | Verbally agreed | Renewal | Upsell
      Commit | Committed | Best case | Upside | Forecast | On hold | Hold | Paused | Stalled | Stuck | Suspended | Nurture
      Nurturing | Follow up | Following up | To contact | In contact | Working on it | Working | Idea | Considering
      Thinking | Interested | Hot | Warm | Cold | Draft | Viewed | Sent | Unpaid | Overdue | Past due | Not paid
      Awaiting payment | Pending payment | Payment pending | Waiting for payment | Authorized | Authorised
      Uncaptured | Requires payment method | Requires action | Requires capture | Requires confirmation | Incomplete
      Processing | Unfulfilled | Not fulfilled | Awaiting fulfillment | Awaiting shipment | Checkout draft
      Checkout pending | Checkout abandoned | Scheduled | Held | Unclaimed | Placed | Backorder | Pre-order
      wc-pending | wc-on-hold | Not started | Not yet | Undecided | TBD | Likely
      Unshipped | Not shipped | In cart | Cart | Awaiting pickup
    `,
    won: `
      Payment | Charge | Cash | Card | Credit card | Debit card | Closed won | Deal won | Won deal | Win | Success | Successful | Sold | Sale
      Sale closed | Signed | Contract signed | Agreement signed | Signed contract | Contracted | Accepted | Approved
      Quote accepted | Proposal accepted | Offer accepted | Ordered | Order received | PO received | Purchased | Purchase
      Bought | Booked | Confirmed | Paid | Fully paid | Paid in full | Paid out | Partially paid | Partly paid | Deposit paid
      Payment received | Succeeded | Captured | Cleared | Settled | Complete | Completed | Done | Finished | Fulfilled
      Partially fulfilled | Shipped | Partially shipped | Delivered | Dispatched | Picked up | Invoiced | Billed
      Partially refunded | Partial refund | Onboarding | Implementation | Implemented | Live | Launched | Renewed
      Checkout completed | Processed | wc-processing | wc-completed | Won - closed | Customer | Attending | Attended | Checked in
    `,
    lost: `
      Closed lost | Deal lost | Lost deal | Dead | Dead deal | Loss | No sale
      Closed lost to competition | Lost to competition | Lost to competitor | Lost - competitor | Out-sold
      Rejected | Declined | Proposal rejected | Quote declined | Offer declined | Abandoned | Disqualified | Unqualified
      Not qualified | Not interested | No interest | No decision | Closed - no decision | Dropped | Withdrawn | Withdrew
      Closed no sale | Turned down | Refused | No-go | Failed to close | Ghosted | Passed | No deal
      Not proceeding | Unsuccessful
    `,
    cancelled: `
      Canceled | Cancel | Cancelled by customer | Canceled by customer | Cancellation | Cancelled order
      Voided | Void | Failed | Payment failed | Declined payment | Payment declined | Expired | Denied | Blocked
      Uncollectible | Write-off | Written off | Deleted | Trash | Removed | Duplicate | Spam | Test | Test order | Invalid
      wc-cancelled | wc-failed | Error | Payout | Transfer | Adjustment | Withdrawal | Not attending | No-show
    `,
    refunded: `
      Refund | Fully refunded | Full refund | Refund issued | Returned | Return | Reversed | Reversal
      Chargeback | Charged back | Chargeback lost | Dispute lost | wc-refunded | Money back
    `,
  },
  reason: {
    not_now: `
      Timing | Bad timing | Wrong time | Wrong timing | Not the right time | Timing not right | Not ready | Too early
      Not yet | Later | Postponed | Delayed | Project postponed | Project on hold | On hold | Project cancelled
      Project canceled | Project delayed | No urgency | Not urgent | Not a priority | Low priority | No priority
      Other priorities | Priorities changed | Change of priorities | Priority change | Next year | Next quarter | No need now
      No current need | Not at this time | No time | Too busy | Deferred | Timeline | Timeframe | Business conditions
      Timeline delayed | Timeline changed | Not the right moment | Revisit later
    `,
    competitor: `
      Competition | Competitors | Lost to competitor | Lost to competition | Lost to a competitor
      Went with competitor | Went with a competitor | Went with another vendor | Went with someone else | Chose competitor
      Chose a competitor | Chose another vendor | Chose another supplier | Competitor chosen | Another vendor
      Other vendor | Other supplier | Bought elsewhere | Went elsewhere | Chose someone else | Selected competitor
      Closed lost to competition | Out-sold | Competitor price | Better offer | Better offer elsewhere
    `,
    has_supplier: `
      Existing supplier | Existing vendor | Current supplier | Current vendor | Happy with current supplier
      Happy with current vendor | Happy with current provider | Satisfied with current supplier | Existing provider
      Already has a supplier | Already has a solution | Already have a solution | Has a solution | Existing solution
      Stayed with current vendor | Stayed with current supplier | Incumbent | Under contract | Under contract elsewhere
      Already under contract | Locked in contract | Locked into contract | Status quo
    `,
    price: `
      Pricing | Cost | Costs | Too expensive | Cheaper option | Expensive | Price too high | Too high price | Too pricey | Budget
      Budget constraints | Budget issues | No budget | Lack of budget | Budget cut | Budget cuts | Out of budget
      Over budget | Insufficient budget | Not enough budget | Budgetary | Budget or price | Price/Budget | Lack of funds
      No money | No funds | Lost funding | Funding | No funding | Can't afford | Cannot afford | Too costly | ROI
      Price sensitive | High price | Discount | Fees | Budget/Price
      Budget eliminated | Budget not approved | Lost budget | Price objection
    `,
    no_reply: `
      No response | Never replied | No answer | Unresponsive | Unresponsive prospect | Not responding | Stopped responding
      Went silent | Went dark | Went quiet | Gone dark | Gone cold | Went cold | Ghosted | Ghosting | Lost contact
      Lost touch | Unreachable | Can't reach | Cannot reach | Unable to reach | Not reachable | No contact
      Non-responsive | Did not respond | Didn't respond | No feedback | No reply after proposal | Lost momentum
    `,
    other: `
      Others | Other reason | Unknown | Missing features | Missing feature | Lack of features | Features
      Missing functionality | Product fit | Poor fit | Not a fit | Not a good fit | No fit | Bad fit | Poor qualification
      Not qualified | Unqualified | No decision-maker | No decision | No authority | Lost champion
      Built in-house | In-house | Internal solution | Did it themselves | No need | No longer needed | Not interested
      No interest | Lost interest | Changed mind | Changed their mind | Quality | Service | Location | Distance
      Legal | Compliance | Security | Support | Went out of business | Out of business | Company closed | Acquired | Merger
      Duplicate | Wrong contact | Bad data | Invalid lead | Data security | Personal reasons | N/A
      Product gap | Feature gap | No decision made | Declined pitch | Bad chemistry | Relationship | Implementation
    `,
  },
};
