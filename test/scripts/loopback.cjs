// Loaded into clasp before it begins: whatever it asks of Google goes to the stand-in on this machine.
const http = require('node:http');
const https = require('node:https');
const Module = require('node:module');
const { join } = require('node:path');

const port = Number(process.env.STAND_IN_PORT);

https.request = (target, options, callback) => {
  const isUrl = typeof target === 'string' || target instanceof URL;
  const url = isUrl ? new URL(target) : undefined;
  const given = isUrl ? (typeof options === 'object' ? options : {}) : target;
  const answered = isUrl ? (typeof options === 'function' ? options : callback) : options;
  const host = url?.hostname ?? given.hostname ?? given.host;
  const path = url === undefined ? given.path : url.pathname + url.search;
  const { method, headers } = given;
  return http.request(
    { host: '127.0.0.1', port, method, path, headers: { ...headers, 'x-asked-host': host } },
    answered,
  );
};
https.get = (...args) => {
  const request = https.request(...args);
  request.end();
  return request;
};

// clasp loads three hundred APIs of Google, which takes half of its time, and asks these.
const ASKED = ['discovery', 'drive', 'logging', 'oauth2', 'script', 'serviceusage'];
const LISTS = ['index.js', join('apis', 'index.js')].map((list) => join('googleapis', 'build', 'src', list));

const load = Module._load;
Module._load = (request, parent, isMain) => {
  const isListed = LISTS.some((list) => parent?.filename?.endsWith(list));
  const [, api] = (isListed && /^\.\/(?:apis\/)?(\w+)(?:\/\w+)?$/.exec(request)) || [];
  const isNeeded = api === undefined || ['apis', 'googleapis', ...ASKED].includes(api);
  return isNeeded ? load(request, parent, isMain) : { VERSIONS: {} };
};
