// Reading choices of this browser. Runs before the page is painted, so that colours do not flash.
(() => {
  const root = document.documentElement;
  const keep = {
    get: (name) => {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    set: (name, value) => {
      try {
        localStorage.setItem(name, value);
      } catch {
        // A browser that keeps nothing still shows the choice on this page.
      }
    },
  };
  const show = (name, value, neutral) => {
    if (value && value !== neutral) root.setAttribute(`data-${name}`, value);
    else root.removeAttribute(`data-${name}`);
    for (const button of document.querySelectorAll(`[data-set-${name}]`))
      button.setAttribute(
        'aria-pressed',
        String(button.getAttribute(`data-set-${name}`) === (value || neutral)),
      );
  };
  const choices = [
    ['scheme', 'system'],
    ['size', '1'],
    ['spaced', 'off'],
    ['face', 'off'],
    ['links', 'off'],
    ['still', 'off'],
  ];
  const showAll = () => {
    for (const [name, neutral] of choices) show(name, keep.get(`saola-${name}`), neutral);
  };
  root.setAttribute('data-js', '');
  showAll();
  document.addEventListener('DOMContentLoaded', showAll);
  // A page taken back from the browser's memory, and another window of it, follow the last choice.
  addEventListener('pageshow', (event) => event.persisted && showAll());
  addEventListener('storage', showAll);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = document.querySelector('details.sheet[open], .nav-wide .nav-more[open]');
    if (!open) return;
    open.open = false;
    open.querySelector('summary').focus();
  });
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    for (const [name, neutral] of choices) {
      const button = target?.closest(`[data-set-${name}]`);
      if (!button) continue;
      const own = button.getAttribute(`data-set-${name}`);
      const value = own === 'on' && root.getAttribute(`data-${name}`) === 'on' ? neutral : own;
      keep.set(`saola-${name}`, value);
      show(name, value, neutral);
    }
    if (target?.closest('[data-reset]')) {
      for (const [name, neutral] of choices) keep.set(`saola-${name}`, neutral);
      showAll();
    }
    if (target?.closest('[data-print]')) print();
    if (target?.closest('[data-share]')) share();
    for (const sheet of document.querySelectorAll('details.sheet[open], .nav-wide .nav-more[open]'))
      if (!sheet.contains(target)) sheet.open = false;
  });

  // Narrows a list of places to what is typed, with or without marks.
  const fold = (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase();
  document.addEventListener('input', (event) => {
    const list = document.getElementById(event.target.getAttribute('data-filter') ?? '');
    if (!list) return;
    const words = fold(event.target.value.trim());
    for (const place of list.querySelectorAll('[data-place]'))
      place.hidden = !fold(place.getAttribute('data-place')).includes(words);
  });

  // Newer counts of visits than the page was drawn with; each minute while somebody looks.
  async function renewCounts() {
    const list = document.querySelector('[data-visits]');
    if (!list || document.hidden) return;
    const answer = await fetch(list.dataset.visits).catch(() => null);
    if (!answer?.ok) return;
    const counts = await answer.json();
    const { format } = new Intl.NumberFormat(list.dataset.locale);
    for (const place of list.querySelectorAll('[data-count]')) {
      const text = format(counts[place.dataset.count]);
      if (place.textContent !== text) place.textContent = text;
    }
  }
  addEventListener('load', () => {
    if (!document.querySelector('[data-visits]')) return;
    setTimeout(renewCounts, 3_000);
    setInterval(renewCounts, 60_000);
  });

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!form.matches('[data-rate]')) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    const headers = { accept: 'application/json' };
    const answer = await fetch(form.action, { method: 'POST', headers, body }).catch(() => null);
    if (!answer?.ok) return form.submit();
    const said = form.parentElement.querySelector('[data-thanks]');
    form.hidden = true;
    said.textContent = said.dataset.thanks;
    said.tabIndex = -1;
    said.focus();
  });

  async function share() {
    if (navigator.share) await navigator.share({ title: document.title, url: location.href }).catch(() => {});
    else if (navigator.clipboard) {
      await navigator.clipboard.writeText(location.href);
      const button = document.querySelector('[data-share]');
      button.lastChild.textContent = button.getAttribute('data-copied');
    }
  }
})();
