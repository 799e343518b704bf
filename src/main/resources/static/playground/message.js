// One message as a bubble.
import { el } from './dom.js';
import { richText } from './text.js';
import { fileAddress } from './api.js';

export function bubble(message, context) {
  if (message.new_chat_members || message.migrate_to_chat_id || message.migrate_from_chat_id) return service(message);
  const mine = message.from.id === context.person.id;
  const parts = [...media(message, context)];
  if (message.via_bot) parts.unshift(el('small', { class: 'via' }, `via @${message.via_bot.username}`));
  if (message.reply_to_message) parts.unshift(el('blockquote', { dir: 'auto' }, message.reply_to_message.text || '…'));
  if (context.group && !mine) parts.unshift(el('b', { class: `sender hue-${message.from.id % 7}`, dir: 'auto' }, message.from.first_name));
  const words = message.text ?? message.caption;
  if (words) {
    parts.push(el('div', { class: 'words', dir: 'auto' }, richText(words, message.entities ?? message.caption_entities, context)));
  }
  parts.push(el('footer', {}, message.silent ? el('span', { class: 'silent', title: 'Came without a sound' }, 'muted ') : null, `${message.edit_date ? 'edited ' : ''}${context.time(message.date)}`));
  const node = el('li', { class: mine ? 'message mine' : 'message', data: { id: String(message.message_id) } },
    el('div', { class: 'bubble' }, ...parts));
  if (message.reply_markup?.inline_keyboard) node.append(keyboard(message, context));
  return node;
}

/** What Telegram itself says in a group. */
function service(message) {
  const words = message.new_chat_members ? `${message.from.first_name} added ${message.new_chat_members.map((member) => member.first_name).join(', ')}` : 'The group became a supergroup';
  return el('li', { class: 'day', data: { id: String(message.message_id) } }, words);
}

function* media(message, context) {
  if (message.photo) {
    const largest = message.photo[message.photo.length - 1];
    const source = fileAddress(largest.file_id);
    yield el('button', { type: 'button', class: 'photo', 'aria-label': 'Enlarge the picture', onclick: () => context.enlarge(source) },
      el('img', { src: source, alt: '', width: largest.width, height: largest.height, loading: 'lazy' }));
  }
  if (message.video) {
    yield el('video', { src: fileAddress(message.video.file_id), controls: true, preload: 'metadata' });
  }
  for (const kind of ['document', 'voice']) {
    if (message[kind]) yield document_(message[kind]);
  }
  if (message.sticker) yield el('div', { class: 'sticker' }, message.sticker.emoji || '🙂');
  if (message.contact) {
    yield el('div', { class: 'card' }, el('b', { dir: 'auto' }, `👤 ${message.contact.first_name}`), el('br'), `+${message.contact.phone_number.replace(/^\+/, '')}`);
  }
  if (message.venue) {
    const { title, address, location } = message.venue;
    yield el('div', { class: 'card' }, el('b', { dir: 'auto' }, `📍 ${title}`), el('br'), el('span', { dir: 'auto' }, address), el('br'), el('small', {}, coordinates(location)));
  } else if (message.location) {
    yield el('div', { class: 'card' }, `📍 ${coordinates(message.location)}`);
  }
}

function coordinates(point) {
  return `${point.latitude.toFixed(4)}, ${point.longitude.toFixed(4)}`;
}

function document_(file) {
  const size = file.file_size < 1024 ? `${file.file_size} B` : file.file_size < 1 << 20 ? `${(file.file_size / 1024).toFixed(1)} KB` : `${(file.file_size / (1 << 20)).toFixed(1)} MB`;
  return el('a', { class: 'card file', href: fileAddress(file.file_id), download: file.file_name || 'file' },
    el('span', { 'aria-hidden': 'true' }, '📄'), el('span', {}, el('b', { dir: 'auto' }, file.file_name || 'file'), el('small', {}, size)));
}

function keyboard(message, context) {
  return el('div', { class: 'keyboard' }, ...message.reply_markup.inline_keyboard.map((row) =>
    el('div', { class: row.length > 5 ? 'row dense' : 'row' }, ...row.map((button) => key(button, message, context)))));
}

function key(button, message, context) {
  const sharing = button.switch_inline_query !== undefined;
  const badge = button.url ? '↗' : button.copy_text ? '⧉' : sharing ? '➦' : '';
  const node = el('button', { type: 'button', dir: 'auto', disabled: button.text.trim() === '' }, button.text, badge ? el('sup', { 'aria-hidden': 'true' }, badge) : null);
  node.addEventListener('click', async () => {
    if (button.url) return context.open(button.url);
    if (sharing) return context.share(button.switch_inline_query);
    if (button.copy_text) return context.copy(button.copy_text.text);
    node.classList.add('waiting');
    try {
      await context.tap(message.message_id, button.callback_data);
    } finally {
      node.classList.remove('waiting');
    }
  });
  return node;
}
