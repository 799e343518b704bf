// One phone: its chat, its keyboards, what one can send from it.
import { el } from './dom.js';
import { bubble } from './message.js';
import { Places } from './places.js';
import { link, typedText } from './text.js';
import * as api from './api.js';

const PLACES = [['Astana', 51.1282, 71.4304], ['Helsinki', 60.1699, 24.9384], ['Ankara', 39.9334, 32.8597]];
const STICKERS = ['👍', '🎉', '🙏'];
const LANGUAGES = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

export class Phone {
  constructor(person, shared) {
    this.person = person;
    this.shared = shared;
    this.shown = new Map();
    this.chat = { messages: [], commands: [], started: false };
    this.unread = 0;
    this.places = new Places(this);
    this.build();
  }

  build() {
    const { person } = this;
    this.localTime = el('span', { class: 'local' });
    this.list = el('ol', { class: 'messages', 'aria-live': 'polite', 'aria-label': `Chat of ${person.first_name}` });
    this.scroller = el('div', { class: 'scroller', tabIndex: 0, onscroll: () => this.scrolled() }, this.list);
    this.down = el('button', { type: 'button', class: 'down', hidden: true, 'aria-label': 'To the newest message', onclick: () => this.toNewest(true) }, '↓');
    this.toastBox = el('div', { class: 'toast', role: 'status' });
    this.alertBox = el('dialog', { class: 'alert' }, el('p', { dir: 'auto' }), el('form', { method: 'dialog' }, el('button', {}, 'OK')));
    this.replyKeyboard = el('div', { class: 'reply-keyboard' });
    this.start = el('button', { type: 'button', class: 'start', onclick: () => this.say('/start') }, 'START');
    this.suggestions = el('ul', { class: 'suggestions', hidden: true });
    this.input = el('textarea', { rows: 1, placeholder: 'Message', 'aria-label': `Message from ${person.first_name}`, dir: 'auto',
      onkeydown: (event) => this.typed(event), oninput: () => this.grown() });
    this.composer = el('form', { class: 'composer', onsubmit: (event) => { event.preventDefault(); this.send(); } },
      this.menu('☰', 'Commands', () => this.chat.commands.map((command) => ({ label: `/${command.command}`, about: command.description,
        act: () => this.say(this.places.current ? `/${command.command}@${this.shared.bot}` : `/${command.command}`) }))),
      this.input,
      this.menu('📎', 'Attach', () => this.attachments()),
      el('button', { type: 'submit', class: 'send', 'aria-label': 'Send' }, '➤'));
    this.more = this.menu('⋮', 'More', () => [
      ...this.places.menu(),
      { label: this.chat.blocked ? 'Let the bot in again' : 'Block the bot', act: () => this.safely(api.block(person.id, !this.chat.blocked)) },
      { label: 'Hide this phone', act: () => this.shared.hide(person.id) },
    ]);
    this.node = el('section', { class: 'phone', id: `phone-${person.id}`, 'aria-label': `${person.first_name} ${person.last_name || ''}` },
      el('header', {}, avatar(person), el('div', { class: 'who' },
        el('h2', { dir: 'auto' }, `${person.first_name} ${person.last_name || ''}`),
        el('p', {}, person.about || 'A new phone', ' · ', this.localTime, ` · ${LANGUAGES[person.language_code] || person.language_code}`)), this.more),
      this.places.node,
      el('div', { class: 'screen' }, this.scroller, this.down, this.toastBox, this.suggestions),
      this.start, this.replyKeyboard, this.composer, this.alertBox);
  }

  get context() {
    return {
      person: this.person,
      bot: this.shared.bot,
      time: (seconds) => this.format(new Date(seconds * 1000), { hour: '2-digit', minute: '2-digit' }),
      group: this.places.current,
      say: (text) => this.say(text),
      start: async (payload) => {
        await this.places.go(null);
        await this.say(`/start ${payload}`);
      },
      startInGroup: (payload) => this.places.addBot(payload),
      share: (words) => this.places.share(words),
      tap: (message, data) => this.safely(api.tap(this.person.id, this.places.chatId, message, data)),
      open: (address) => link(address, '', this.context).click(),
      copy: async (words) => {
        await navigator.clipboard?.writeText(words).catch(() => {});
        this.toast(`Copied: ${words}`);
      },
      enlarge: (source) => this.shared.enlarge(source),
    };
  }

  format(date, options) {
    return new Intl.DateTimeFormat('en-GB', { timeZone: this.person.zone, hourCycle: 'h23', ...options }).format(date);
  }

  clock(now) {
    this.localTime.textContent = this.format(now, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
  }

  async refresh() {
    if (this.refreshing) {
      this.stale = true;
      return;
    }
    this.refreshing = true;
    try {
      do {
        this.stale = false;
        const { current } = this.places;
        const chat = await this.places.look();
        if (current === this.places.current) this.draw(chat);
        else this.stale = true;
      } while (this.stale);
    } finally {
      this.refreshing = false;
    }
  }

  /** Another chat comes in place of this one. */
  clear() {
    this.shown.clear();
    this.list.replaceChildren();
    this.seen = 0;
    this.suggest([]);
  }

  /** Draws what has changed and leaves the rest as it stands, so that edits do not flicker. */
  draw(chat) {
    const atEnd = this.isAtEnd();
    const known = this.shown.size;
    this.chat = chat;
    const present = new Set();
    let day = '';
    let previous = null;
    for (const message of chat.messages) {
      const date = this.format(new Date(message.date * 1000), { day: 'numeric', month: 'long', year: 'numeric' });
      if (date !== day) {
        day = date;
        previous = this.place(`day ${date}`, '', () => el('li', { class: 'day' }, date), previous, present);
      }
      previous = this.place(`m${message.message_id}`, JSON.stringify(message), () => bubble(message, this.context), previous, present);
    }
    for (const [key, entry] of this.shown) {
      if (!present.has(key)) {
        entry.node.remove();
        this.shown.delete(key);
      }
    }
    this.drawKeyboard();
    this.start.hidden = chat.started;
    this.composer.hidden = !chat.started;
    this.node.classList.toggle('blocked', chat.blocked);
    if (atEnd || known === 0) this.toNewest(false);
    else this.down.hidden = false;
    const newest = chat.messages[chat.messages.length - 1];
    if (newest && newest.from.is_bot && newest.message_id > (this.seen || 0)) {
      if (known > 0 && !this.shared.isVisible(this)) this.unread += 1;
    }
    this.seen = newest?.message_id ?? 0;
    this.shared.badges();
  }

  place(key, version, make, previous, present) {
    present.add(key);
    let entry = this.shown.get(key);
    if (!entry || entry.version !== version) {
      const node = make();
      if (entry) entry.node.replaceWith(node);
      entry = { node, version };
      this.shown.set(key, entry);
    }
    const expected = previous ? previous.nextSibling : this.list.firstChild;
    if (entry.node !== expected) this.list.insertBefore(entry.node, expected);
    return entry.node;
  }

  drawKeyboard() {
    const rows = this.chat.reply_keyboard?.keyboard || [];
    this.replyKeyboard.replaceChildren(...rows.map((row) => el('div', { class: 'row' }, ...row.map((button) => {
      const label = typeof button === 'string' ? button : button.text;
      return el('button', { type: 'button', dir: 'auto', onclick: () => this.pressed(button, label) }, label);
    }))));
  }

  pressed(button, label) {
    if (button.request_contact) return this.message({ contact: 'own' });
    if (button.request_location) return this.message({ location: { latitude: PLACES[0][1], longitude: PLACES[0][2] } });
    return this.say(label);
  }

  menu(icon, label, items) {
    const list = el('ul', { class: 'menu', hidden: true });
    const button = el('button', { type: 'button', 'aria-label': label, 'aria-expanded': 'false', onclick: (event) => {
      event.stopPropagation();
      const opening = list.hidden;
      document.querySelectorAll('.menu').forEach((other) => { other.hidden = true; });
      list.replaceChildren(...items().map((item) => el('li', {}, el('button', { type: 'button', onclick: () => { list.hidden = true; item.act(); } },
        el('b', {}, item.label), item.about ? el('small', {}, item.about) : null))));
      list.hidden = !opening;
    } }, icon);
    return el('div', { class: 'menu-holder' }, button, list);
  }

  attachments() {
    return [
      { label: '🖼 Photo', act: () => this.file('photo', 'image/*') },
      { label: '🎬 Video', act: () => this.file('video', 'video/*') },
      { label: '📄 Document', act: () => this.file('document', '') },
      { label: '👤 My contact', act: () => this.message({ contact: 'own' }) },
      { label: '👥 Somebody else’s contact', act: () => this.message({ contact: { phone_number: '77019998877', first_name: 'Somebody Else', user_id: 999999 } }) },
      { label: '📍 Location…', act: () => this.askLocation() },
      ...PLACES.map(([name, latitude, longitude]) => ({ label: `📍 ${name}`, act: () => this.message({ location: { latitude, longitude } }) })),
      ...STICKERS.map((sticker) => ({ label: `${sticker} Sticker`, act: () => this.message({ sticker }) })),
    ];
  }

  /** A small form for any point, and a place's name if it has one. */
  askLocation() {
    const field = (name, label, value, type) => el('label', {}, label, el('input', { name, value, required: type === 'number', type, step: 'any' }));
    const form = el('form', { method: 'dialog' },
      el('h2', {}, 'Send a location'),
      field('latitude', 'Latitude', '51.1354', 'number'), field('longitude', 'Longitude', '71.4069', 'number'),
      field('title', 'Name of the place (optional)', '', 'text'), field('address', 'Address (optional)', '', 'text'),
      el('menu', {}, el('button', { value: 'cancel', formnovalidate: true }, 'Cancel'), el('button', { value: 'send' }, 'Send')));
    const dialog = el('dialog', { onclose: () => {
      dialog.remove();
      if (dialog.returnValue !== 'send') return;
      const said = Object.fromEntries(new FormData(form));
      const location = { latitude: Number(said.latitude), longitude: Number(said.longitude) };
      this.message(said.title ? { venue: { title: said.title, address: said.address, location } } : { location });
    } }, form);
    document.body.append(dialog);
    dialog.showModal();
  }

  file(kind, accept) {
    const chooser = el('input', { type: 'file', accept, onchange: () => {
      if (chooser.files[0]) this.safely(api.sendFile(this.person.id, kind, chooser.files[0], typedText(this.input.value.trim())));
      this.input.value = '';
    } });
    chooser.click();
  }

  typed(event) {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.send();
    }
  }

  grown() {
    const words = this.input.value;
    if (this.places.typed(words)) return;
    const matching = /^\/\w*$/.test(words) ? this.chat.commands.filter((command) => `/${command.command}`.startsWith(words)) : [];
    this.suggest(matching.map((command) => ({ label: `/${command.command}`, about: command.description,
      act: () => this.say(this.places.current ? `/${command.command}@${this.shared.bot}` : `/${command.command}`) })));
  }

  suggest(choices) {
    this.suggestions.hidden = choices.length === 0;
    this.suggestions.replaceChildren(...choices.map((choice) => el('li', {}, el('button', { type: 'button', onclick: () => { this.suggest([]); choice.act(); } },
      el('b', { dir: 'auto' }, choice.label), choice.about ? el('small', { dir: 'auto' }, choice.about) : null))));
  }

  type(words) {
    this.input.value = words;
    this.grown();
    this.input.focus({ preventScroll: true });
  }

  send() {
    const words = this.input.value.trim();
    if (!words) return;
    this.input.value = '';
    this.suggestions.hidden = true;
    const said = words.startsWith('/') ? { text: words, entities: [] } : typedText(words);
    this.message(said.entities.length > 0 ? said : { text: words });
  }

  say(text) {
    this.input.value = '';
    this.suggestions.hidden = true;
    return this.message({ text });
  }

  message(message) {
    this.toNewest(false);
    return this.safely(this.places.say(message));
  }

  async safely(work) {
    try {
      return await work;
    } catch (failure) {
      this.toast(failure.message);
      return null;
    }
  }

  hear({ text, show_alert: alert, url }) {
    if (url) this.context.open(url);
    if (!text) return;
    if (alert) {
      this.alertBox.querySelector('p').textContent = text;
      if (!this.alertBox.open) this.alertBox.show();
      this.alertBox.querySelector('button').focus({ preventScroll: true });
    } else {
      this.toast(text);
    }
  }

  toast(words) {
    this.toastBox.textContent = words;
    this.toastBox.classList.add('shown');
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => this.toastBox.classList.remove('shown'), 3500);
  }

  isAtEnd() {
    return this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < 60;
  }

  scrolled() {
    if (this.isAtEnd()) this.down.hidden = true;
  }

  toNewest(smoothly) {
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smoothly ? 'smooth' : 'instant' });
    this.down.hidden = true;
  }
}

export function avatar(person) {
  const initials = [person.first_name, person.last_name].filter(Boolean).map((name) => [...name][0]).join('');
  return el('span', { class: `avatar hue-${person.id % 7}`, 'aria-hidden': 'true' }, initials);
}
