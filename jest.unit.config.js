// npm run test:unit: what answers in seconds after a change. Left out is what runs
// the built script or a browser, and what computes long; `npm test` runs all of it.
import all from './jest.config.js';

const { globalSetup: _, ...config } = all;

export default {
  ...config,
  testMatch: ['core', 'tables', 'functions', 'messages', 'text', 'sheets', 'sidebar'].map(
    (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
  ),
  testPathIgnorePatterns: [
    '/sidebar/sidebar\\.test',
    // Simulated years, thousands of random tables, every function under every argument.
    '/core/recontact/(?:years|law)\\.',
    '/core/ltv/lawful\\.',
    '/core/agree',
    '/tables/(?:fuzz|properties)\\.',
    '/functions/(?:agree|keys|zones|reference|days)\\.',
  ],
};
