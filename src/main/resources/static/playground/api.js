// The phones' side of the playground's server, see docs/playground.md.

const BASE = '/playground/api/';

async function call(method, path, body) {
  const response = await fetch(BASE + path, {
    method,
    headers: body && !(body instanceof FormData) ? { 'Content-Type': 'application/json' } : {},
    body: body instanceof FormData ? body : body && JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error || `the playground answered ${response.status}`);
  return answer;
}

/** What each phone did last: as on a real one, the next thing follows it, and is not overtaken on the way. */
const last = new Map();
const LONGEST_MS = 1000;

function inOrder(id, action) {
  const before = last.get(id) ?? Promise.resolve();
  const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_MS));
  const now = Promise.race([before.catch(() => {}), patience]).then(action);
  last.set(id, now);
  return now;
}

export const people = () => call('GET', 'people');
export const addPerson = (person) => call('POST', 'people', person);
export const chat = (id) => call('GET', `people/${id}/chat`);
export const say = (id, message) => inOrder(id, () => call('POST', `people/${id}/messages`, message));
export const tap = (id, chatId, messageId, data) =>
  inOrder(id, () => call('POST', `people/${id}/taps?settle=true`, { chat_id: chatId, message_id: messageId, data }));
export const groups = () => call('GET', 'groups');
export const group = (id, groupId) => call('GET', `people/${id}/groups/${groupId}`);
export const sayInGroup = (id, groupId, message) =>
  inOrder(id, () => call('POST', `people/${id}/groups/${groupId}/messages`, message));
export const botInGroup = (id, groupId, present, start = '') =>
  call('POST', `people/${id}/groups/${groupId}/bot`, { in: present, start });
export const find = (id, chatId, query, offset = '') => call('POST', `people/${id}/inline`, { chat_id: chatId, query, offset });
export const choose = (id, queryId, resultId) =>
  call('POST', `people/${id}/inline/chosen?settle=true`, { query_id: queryId, result_id: resultId });
export const block = (id, blocked) => call('POST', `people/${id}/blocked`, { blocked });
export const clock = () => call('GET', 'clock');
export const moveClock = (move) => call('POST', 'clock', move);
export const bot = () => call('GET', 'bot');
export const fileAddress = (fileId) => `${BASE}files/${encodeURIComponent(fileId)}`;

export function sendFile(id, kind, file, caption) {
  const form = new FormData();
  form.append('kind', kind);
  form.append('caption', caption.text);
  form.append('entities', JSON.stringify(caption.entities));
  form.append('file', file);
  return call('POST', `people/${id}/files`, form);
}

/** The bot knows its next reminder, the playground does not. */
export async function nextReminder() {
  const response = await fetch('/actuator/reminders');
  return response.ok ? (await response.json()).next : null;
}

export function listen(handlers, whenConnected) {
  const stream = new EventSource(`${BASE}stream`);
  stream.onopen = () => whenConnected(true);
  stream.onerror = () => whenConnected(false);
  for (const [name, handler] of Object.entries(handlers)) {
    stream.addEventListener(name, (event) => handler(JSON.parse(event.data)));
  }
}
