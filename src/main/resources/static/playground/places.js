// The chats on one phone: the private one with the bot, and groups; and what is typed after the bot's name in any of them.
import { el } from './dom.js';
import * as api from './api.js';

const TYPING_MS = 250;

export class Places {
  constructor(phone) {
    this.phone = phone;
    this.current = null;
    this.groups = [];
    this.unread = new Set();
    this.node = el('nav', { class: 'places', hidden: true, 'aria-label': `Chats of ${phone.person.first_name}` });
  }

  /** The groups this person is in. */
  meet(groups) {
    this.groups = groups.filter((group) => group.members.includes(this.phone.person.id) && !group.moved_to);
    if (this.current && !this.groups.some((group) => group.id === this.current)) this.current = null;
    this.draw();
  }

  draw() {
    this.node.hidden = this.groups.length === 0;
    this.node.replaceChildren(this.tab(null, '🤖 AKD'), ...this.groups.map((group) => this.tab(group.id, `👥 ${group.title}`)));
  }

  tab(id, label) {
    return el('button', { type: 'button', dir: 'auto', class: this.current === id ? 'current' : this.unread.has(id) ? 'news' : '', 'aria-pressed': String(this.current === id),
      onclick: () => this.go(id) }, label);
  }

  async go(id) {
    this.current = id;
    this.unread.delete(id);
    this.draw();
    this.phone.clear();
    await this.phone.refresh();
  }

  news(groupId) {
    if (this.current === groupId) return this.phone.refresh();
    this.unread.add(groupId);
    return this.draw();
  }

  get chatId() {
    return this.current ?? this.phone.person.id;
  }

  async look() {
    const { person } = this.phone;
    if (!this.current) return api.chat(person.id);
    return { started: true, blocked: false, reply_keyboard: null, ...await api.group(person.id, this.current) };
  }

  say(message) {
    return this.current ? api.sayInGroup(this.phone.person.id, this.current, message) : api.say(this.phone.person.id, message);
  }

  /** Lets choose a chat, as Telegram does for what is to be shared. */
  chooseChat(act, groupsOnly) {
    const choices = this.groups.map((group) => ({ label: `👥 ${group.title}`, act: () => act(group.id) }));
    if (!groupsOnly) choices.unshift({ label: '🤖 AKD', act: () => act(null) });
    this.phone.suggest(choices.length ? choices : [{ label: 'This person is in no group', act: () => {} }]);
  }

  share(words) {
    this.chooseChat(async (id) => {
      await this.go(id);
      this.phone.type(`@${this.phone.shared.bot} ${words}`);
    });
  }

  addBot(start) {
    this.chooseChat(async (id) => {
      await this.phone.safely(api.botInGroup(this.phone.person.id, id, true, start));
      await this.go(id);
    }, true);
  }

  /** What is typed after the bot's name; false when it is none. */
  typed(words) {
    const named = new RegExp(`^@${this.phone.shared.bot}\\s(.*)$`, 's').exec(words);
    clearTimeout(this.timer);
    if (!named) return false;
    this.timer = setTimeout(() => this.phone.safely(this.find(named[1], words)), TYPING_MS);
    return true;
  }

  async find(query, typed) {
    const { phone } = this;
    const found = await api.find(phone.person.id, this.chatId, query);
    if (phone.input.value !== typed) return;
    const choices = found.results.map((result) => ({ label: result.title, about: result.description, act: async () => {
      phone.type('');
      await phone.safely(api.choose(phone.person.id, found.query_id, result.id));
    } }));
    if (found.button?.text) {
      choices.unshift({ label: found.button.text, act: async () => {
        phone.type('');
        await this.go(null);
        await phone.say(`/start ${found.button.start_parameter}`);
      } });
    }
    phone.suggest(choices);
  }

  menu() {
    const group = this.groups.find((each) => each.id === this.current);
    if (!group) return [];
    return [{ label: group.has_bot ? 'Remove the bot from the group' : 'Add the bot to the group',
      act: () => this.phone.safely(api.botInGroup(this.phone.person.id, group.id, !group.has_bot)) }];
  }
}
