// The page: all phones side by side, the clock above them.
import { el } from './dom.js';
import { Phone, avatar } from './phone.js';
import * as api from './api.js';

const HOME_ZONE = 'Asia/Almaty';
const phones = new Map();
const hidden = new Set();
const holder = document.getElementById('phones');
const strip = document.getElementById('people');
const status = document.getElementById('status');
let now = new Date();
let readAt = performance.now();

const shared = {
  bot: '',
  hide: (id) => { hidden.add(id); arrange(); },
  isVisible: (phone) => {
    const box = phone.node.getBoundingClientRect();
    const middle = box.left + box.width / 2;
    return document.visibilityState === 'visible' && middle > 0 && middle < window.innerWidth;
  },
  enlarge: (source) => {
    const dialog = document.getElementById('picture');
    dialog.querySelector('img').src = source;
    dialog.showModal();
  },
  badges,
};

function badges() {
  for (const tab of strip.children) {
    const phone = phones.get(Number(tab.dataset.person));
    if (phone && shared.isVisible(phone)) phone.unread = 0;
    const badge = tab.querySelector('.badge');
    badge.textContent = phone?.unread ? String(phone.unread) : '';
    tab.classList.toggle('current', Boolean(phone && shared.isVisible(phone)));
    tab.classList.toggle('hidden-phone', hidden.has(Number(tab.dataset.person)));
  }
}

function arrange() {
  for (const [id, phone] of phones) phone.node.hidden = hidden.has(id);
  badges();
}

function tab(person) {
  return el('button', { type: 'button', data: { person: String(person.id) }, title: `${person.first_name} ${person.last_name || ''}`,
    onclick: () => {
      hidden.delete(person.id);
      arrange();
      phones.get(person.id).node.scrollIntoView({ behavior: 'smooth', inline: 'center', block: 'nearest' });
    } }, avatar(person), el('span', { class: 'name', dir: 'auto' }, person.first_name), el('span', { class: 'badge' }));
}

async function meet() {
  for (const person of await api.people()) {
    if (!phones.has(person.id)) {
      const phone = new Phone(person, shared);
      phones.set(person.id, phone);
      holder.append(phone.node);
      strip.append(tab(person));
      phone.clock(present());
      await phone.refresh();
    }
  }
  const groups = await api.groups();
  for (const phone of phones.values()) phone.places.meet(groups);
  badges();
}

function present() {
  return new Date(now.getTime() + performance.now() - readAt);
}

function showClock() {
  const write = (options) => new Intl.DateTimeFormat('en-GB', { timeZone: HOME_ZONE, hourCycle: 'h23', ...options }).format(present());
  document.getElementById('now').replaceChildren(
    el('span', { class: 'wide-only' }, `${write({ weekday: 'short' })}, `),
    write({ day: 'numeric', month: 'short' }),
    el('span', { class: 'wide-only' }, ` ${write({ year: 'numeric' })}`),
    `, ${write({ hour: '2-digit', minute: '2-digit' })}`,
    el('span', { class: 'wide-only' }, ' · Astana'));
  for (const phone of phones.values()) phone.clock(present());
}

function setClock(moment) {
  now = new Date(moment);
  readAt = performance.now();
  showClock();
}

function notice(words) {
  const box = document.getElementById('notice');
  box.textContent = words;
  box.classList.add('shown');
  setTimeout(() => box.classList.remove('shown'), 3500);
}

async function moved(move) {
  try {
    setClock((await api.moveClock(move)).now);
  } catch (failure) {
    notice(failure.message);
  }
}

for (const button of document.querySelectorAll('[data-advance]')) {
  button.addEventListener('click', () => moved({ advance: button.dataset.advance }));
}
document.getElementById('to-reminder').addEventListener('click', async () => {
  const next = await api.nextReminder();
  if (!next) return notice('No reminder is planned. Create an event and answer “Going” first.');
  return new Date(next) <= present() ? notice('The next reminder is due right now.') : moved({ to: next });
});

const newPhone = document.getElementById('new-phone');
document.getElementById('add-phone').addEventListener('click', () => newPhone.showModal());
newPhone.addEventListener('close', async () => {
  const form = newPhone.querySelector('form');
  if (newPhone.returnValue === 'add') {
    try {
      const person = await api.addPerson(Object.fromEntries(new FormData(form)));
      await meet();
      phones.get(person.id).node.scrollIntoView({ inline: 'center', block: 'nearest' });
      form.reset();
    } catch (failure) {
      notice(failure.message);
    }
  }
});

document.addEventListener('click', () => document.querySelectorAll('.menu').forEach((menu) => { menu.hidden = true; }));
holder.addEventListener('scroll', () => requestAnimationFrame(badges), { passive: true });

async function showStatus(connected) {
  const polling = connected && (await api.bot().catch(() => ({}))).polling;
  status.className = `status ${connected ? (polling ? 'live' : 'waiting') : 'lost'}`;
  status.querySelector('span').textContent = connected ? (polling ? 'live' : 'the bot is not asking for updates') : 'reconnecting…';
}

api.listen({
  chat: async ({ person, group }) => {
    if (!group) return phones.get(person)?.refresh();
    const groups = await api.groups();
    for (const phone of phones.values()) {
      phone.places.meet(groups);
      if (phone.places.groups.some((each) => each.id === group)) phone.places.news(group);
    }
    return null;
  },
  toast: (toast) => phones.get(toast.person)?.hear(toast),
  typing: ({ person }) => phones.get(person)?.node.classList.add('typing'),
  people: meet,
  clock: (clock) => setClock(clock.now),
}, async (connected) => {
  await showStatus(connected);
  if (connected) await Promise.all([...phones.values()].map((phone) => phone.refresh()));
});

const [bot, clock] = await Promise.all([api.bot(), api.clock()]);
shared.bot = bot.username;
setClock(clock.now);
await meet();
await showStatus(true);
setInterval(showClock, 1000);
setInterval(() => showStatus(status.classList.contains('lost') === false), 5000);
document.body.dataset.ready = 'true';
