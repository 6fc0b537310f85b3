// How the tests' Chromium is started: on its own, quietly, and without talking to anybody.

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages live for seconds only: optimising what is hot takes a sixth of their time, and is never repaid.
  '--js-flags=--no-opt',
];
