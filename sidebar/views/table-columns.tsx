// How one table is read: its tab, what is not read of it, and the column of each key.
import { Fragment } from 'preact';
import type { ColumnView, TableView } from '../../src/messages/requests.ts';
import { tabNames } from '../../src/text/menu.ts';
import { Select } from '../parts/inputs.tsx';
import { useReading } from '../reading.ts';
import { joinedNames, type ReadTable, readingText } from '../text/how-read.ts';
import { OptOutQuestion } from './opt-out-question.tsx';

export interface Choosing {
  /** Headers, "-" alone for no column, none for automatic. */
  onColumn(key: string, headers: readonly string[]): void;
  /** Says what one header is, beside others. */
  onName(header: string, key: string): void;
  onTab(tab: string): void;
}

interface Props extends Choosing {
  readonly table: ReadTable;
  readonly view: TableView;
  readonly tabs: readonly string[];
  readonly isBusy: boolean;
}

const NO_COLUMN = '-';
const NONE = 'none';
/** The options of a key: these headers alone, one more, and those that are read now. */
const alone = (header: string) => `=${header}`;
const also = (header: string) => `+${header}`;
const NOW = 'now';

function Column({
  column,
  headers,
  isBusy,
  onColumn,
  onName,
}: { readonly column: ColumnView; readonly headers: readonly string[]; readonly isBusy: boolean } & Pick<
  Choosing,
  'onColumn' | 'onName'
>) {
  const { t, language } = useReading();
  const { key, label, gone, isGuess, isChosen, takesSeveral } = column;
  const remark = (word: string) => (word === '' ? '' : t(readingText.remark)(word));
  const mark =
    gone.length > 0
      ? t(readingText.gone)
      : isGuess
        ? t(readingText.guess)
        : isChosen
          ? t(readingText.chosen)
          : '';
  const read = joinedNames(column.headers, language);
  const chosen = [...column.headers, ...gone];
  const now = isChosen ? (chosen.length > 1 ? NOW : chosen.map(alone)[0]) : undefined;
  const more = takesSeveral ? headers.filter((header) => !chosen.includes(header)) : [];
  return (
    <Select
      label={t(label) + remark(mark)}
      isDisabled={isBusy}
      isMarked={isGuess || gone.length > 0}
      value={isChosen ? (now ?? NO_COLUMN) : ''}
      options={[
        ['', t(readingText.automatic) + remark(isChosen ? '' : read)],
        [NO_COLUMN, t(readingText.noColumn)],
        ...(now === NOW ? [[NOW, joinedNames(chosen, language)] as const] : []),
        ...[...new Set([...gone, ...headers])].map((header) => [alone(header), header] as const),
      ]}
      {...(column.headers.length > 0 &&
        more.length > 0 && {
          more: {
            label: t(readingText.alsoRead),
            options: more.map((header) => [also(header), header] as const),
          },
        })}
      onPick={(value) => {
        if (value.startsWith('+')) onName(value.slice(1), key);
        else if (value.startsWith('=')) onColumn(key, [value.slice(1)]);
        else if (value !== NOW) onColumn(key, value === '' ? [] : [NO_COLUMN]);
      }}
    />
  );
}

/** The columns that nothing is read from, in one line; below it, what each is can be said. */
function Unread({ view, isBusy, onName }: Pick<Props, 'view' | 'isBusy' | 'onName'>) {
  const { t, language } = useReading();
  const { unread, none, headers, columns } = view;
  const all = [...unread, ...none.filter((header) => !unread.includes(header))];
  if (all.length === 0) return null;
  const keys = columns.map(({ key, label }) => [key, t(label)] as const);
  return (
    <details class="unread">
      <summary>
        {unread.length > 0
          ? t(readingText.unread)(joinedNames(unread, language))
          : t(readingText.leftOut)(joinedNames(none, language))}
      </summary>
      {all
        .filter((header) => headers.includes(header) || none.includes(header))
        .map((header) => (
          <Select
            key={header}
            label={t(readingText.whatIs)(header)}
            isDisabled={isBusy}
            value={unread.includes(header) ? '' : NONE}
            options={[['', t(readingText.notRead)], [NONE, t(readingText.nothing)], ...keys]}
            onPick={(key) => onName(header, key)}
          />
        ))}
    </details>
  );
}

/** What each column is that is read as one thing with others: which day of a deal, which part of a name. */
function Roles({
  column,
  isBusy,
  onName,
}: Pick<Props, 'isBusy' | 'onName'> & { readonly column: ColumnView }) {
  const { t } = useReading();
  const { headers, roles, roleOf, label } = column;
  if (roles.length < 2 || headers.length === 0) return null;
  return (
    <details class="roles">
      <summary>{t(readingText.rolesOf)(t(label))}</summary>
      {headers.map((header) => (
        <Select
          key={header}
          label={t(readingText.whatIs)(header)}
          isDisabled={isBusy}
          value={roleOf[header] ?? ''}
          options={roles.map(({ key, label: role }) => [key, t(role)] as const)}
          onPick={(key) => onName(header, key)}
        />
      ))}
    </details>
  );
}

export function TableColumns({ table, view, tabs, isBusy, onColumn, onName, onTab }: Props) {
  const { t, language } = useReading();
  const { tab, further, headers, missing, doubts, columns } = view;
  const read = [tab, ...further];
  const free = tabs.filter((each) => !read.includes(each) && !each.includes(','));
  const nameOf = (key: string): string => {
    const label = columns.find((column) => column.key === key)?.label;
    return label === undefined ? key : t(label);
  };
  const isUnread = tab !== '' && missing.length > 0;
  const lacks = joinedNames(missing.map(nameOf), language);
  return (
    <div class="columns">
      <Select
        label={t(tabNames[table])}
        isDisabled={isBusy}
        value={read.join(', ')}
        options={[
          ['', t(readingText.automatic)],
          ...(further.length > 0 ? [[read.join(', '), joinedNames(read, language)] as const] : []),
          ...tabs.map((each) => [each, each] as const),
        ]}
        {...(table === 'contacts' &&
          tab !== '' &&
          free.length > 0 && {
            more: {
              label: t(readingText.alsoReadTab),
              options: free.map((each) => [[...read, each].join(', '), each] as const),
            },
          })}
        onPick={onTab}
      />
      {isUnread && (
        <div class="note">
          <p>{t(readingText.lacks)(lacks)}</p>
          <p>
            {headers.length === 0
              ? t(readingText.noHeaders)
              : t(readingText.seen)(joinedNames(headers, language))}
          </p>
        </div>
      )}
      {doubts.map((header) => (
        <OptOutQuestion
          key={header}
          header={header}
          isBusy={isBusy}
          onAnswer={(key) => onName(header, key)}
        />
      ))}
      {!isUnread && <Unread view={view} isBusy={isBusy} onName={onName} />}
      {tab !== '' && (
        <details open={table === 'contacts' || isUnread}>
          <summary>{t(readingText.columnsOf)(t(tabNames[table]))}</summary>
          {columns.map((column) => (
            <Fragment key={column.key}>
              <Column column={column} headers={headers} isBusy={isBusy} onColumn={onColumn} onName={onName} />
              <Roles column={column} isBusy={isBusy} onName={onName} />
            </Fragment>
          ))}
        </details>
      )}
    </div>
  );
}
