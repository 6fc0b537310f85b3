// Every sentence and word that only the menu, the tabs and the sidebar show.

export * from './check.ts';
export * from './dashboard.ts';
export * from './faults.ts';
export * from './joined.ts';
export * from './menu.ts';
export * from './problem-sentence.ts';
export * from './rules.ts';
export * from './tabs.ts';
export * from './words.ts';
