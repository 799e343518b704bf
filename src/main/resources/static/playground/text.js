// Message text with its entities (Bot API, MessageEntity): offsets count UTF-16 units, as JavaScript's strings do.
import { el } from './dom.js';

const TAGS = {
  bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre',
};

const MARKS = /\*\*(.+?)\*\*|__(.+?)__|~~(.+?)~~|\|\|(.+?)\|\||`([^`]+)`|\[([^\]]+)\]\((https?:[^)\s]+)\)|^> ?(.+)$/ms;
const MARKED = ['bold', 'italic', 'strikethrough', 'spoiler', 'code', 'text_link', null, 'blockquote'];

/** What is typed with the marks that phones know, such as **bold** and [words](https://…), as words and their entities. */
export function typedText(typed) {
  const entities = [];
  let text = '';
  let rest = typed;
  for (let match = MARKS.exec(rest); match; match = MARKS.exec(rest)) {
    text += rest.slice(0, match.index);
    const kind = MARKED.findIndex((name, index) => name && match[index + 1] !== undefined);
    const inner = MARKED[kind] === 'code' ? { text: match[kind + 1], entities: [] } : typedText(match[kind + 1]);
    entities.push({ type: MARKED[kind], offset: text.length, length: inner.text.length, ...(MARKED[kind] === 'text_link' && { url: match[kind + 2] }) });
    entities.push(...inner.entities.map((entity) => ({ ...entity, offset: entity.offset + text.length })));
    text += inner.text;
    rest = rest.slice(match.index + match[0].length);
  }
  return { text: text + rest, entities };
}

export function richText(text, entities, context) {
  const sorted = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return span(text, 0, text.length, sorted, context);
}

function span(text, from, to, entities, context) {
  const fragment = document.createDocumentFragment();
  let at = from;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const end = Math.min(to, entity.offset + entity.length);
    const inner = [];
    let next = index + 1;
    while (next < entities.length && entities[next].offset < end) inner.push(entities[next++]);
    if (entity.offset > at) fragment.append(...plain(text.slice(at, entity.offset), context));
    const node = wrapped(entity, text.slice(entity.offset, end), context);
    node.append(entity.type === 'date_time' ? node.textContent ? '' : text.slice(entity.offset, end)
      : span(text, entity.offset, end, inner, context));
    fragment.append(node);
    at = end;
    index = next;
  }
  if (at < to) fragment.append(...plain(text.slice(at, to), context));
  return fragment;
}

/** Words that are no entity: addresses and commands in them can still be tapped, as on a phone. */
function plain(words, context) {
  return words.split(/(https?:\/\/[^\s]+|(?<![\w/])\/[a-z_]{1,32}\b(?:@\w+)?)/).map((part, position) => {
    if (position % 2 === 0) return part;
    return part.startsWith('/')
      ? el('a', { href: '#', onclick: (event) => { event.preventDefault(); context.say(part); } }, part)
      : link(part, part, context);
  });
}

function wrapped(entity, words, context) {
  switch (entity.type) {
    case 'text_link': return link(entity.url, '', context);
    case 'url': return link(words, '', context);
    case 'spoiler': return el('span', { class: 'spoiler', tabIndex: 0, onclick: (event) => event.currentTarget.classList.add('shown') });
    case 'blockquote': return el('blockquote');
    case 'expandable_blockquote': return el('blockquote', { class: 'expandable', tabIndex: 0, onclick: (event) => event.currentTarget.classList.toggle('open') });
    case 'date_time': return el('time', { dateTime: new Date(entity.unix_time * 1000).toISOString(), title: 'a moment, shown in this phone’s zone' });
    case 'bot_command': return el('a', { href: '#', onclick: (event) => { event.preventDefault(); context.say(words); } });
    default: return el(TAGS[entity.type] || 'span');
  }
}

export function link(address, label, context) {
  const start = /^(?:https?:\/\/)?t\.me\/(\w+)\?start=([\w-]+)$/.exec(address);
  if (start && start[1] === context.bot) {
    return el('a', { href: '#', onclick: (event) => { event.preventDefault(); context.start(start[2]); } }, label);
  }
  const inGroup = /^(?:https?:\/\/)?t\.me\/(\w+)\?startgroup=([\w-]+)$/.exec(address);
  if (inGroup && inGroup[1] === context.bot) {
    return el('a', { href: '#', onclick: (event) => { event.preventDefault(); context.startInGroup(inGroup[2]); } }, label);
  }
  const safe = /^https?:\/\//.test(address) ? address : `https://${address}`;
  return el('a', { href: safe, target: '_blank', rel: 'noreferrer noopener' }, label);
}
