// What has been typed so far, gone on with: a list below each search field. Without it the form works as it is.
for (const [place, field] of document.querySelectorAll('input[data-suggest]').entries()) {
  const list = document.createElement('ul');
  list.id = `goi-y-${place}`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.dataset.suggestName);
  list.hidden = true;
  field.parentNode.append(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
    ['aria-autocomplete', 'list'],
  ])
    field.setAttribute(name, value);
  let chosen = -1;
  let asked = '';
  let waiting;

  const show = (open) => {
    list.hidden = !open;
    field.setAttribute('aria-expanded', String(open));
    if (!open) choose(-1);
  };
  const choose = (at) => {
    chosen = at;
    for (const [number, item] of [...list.children].entries())
      item.setAttribute('aria-selected', String(number === at));
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', list.children[at].id);
      list.children[at].scrollIntoView({ block: 'nearest' });
    }
  };
  const take = (item) => {
    field.value = item.textContent;
    show(false);
    field.form.submit();
  };
  const ask = async () => {
    const text = field.value.trim();
    if (text === asked) return;
    asked = text;
    if (text.length < 2) return show(false);
    try {
      const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(text)}`);
      const { items } = answer.ok ? await answer.json() : { items: [] };
      // Typed on meanwhile: a later answer is on its way.
      if (text !== asked || document.activeElement !== field) return;
      list.replaceChildren(
        ...items.map((title, number) => {
          const item = document.createElement('li');
          item.id = `${list.id}-${number}`;
          item.setAttribute('role', 'option');
          item.setAttribute('aria-selected', 'false');
          item.textContent = title;
          return item;
        }),
      );
      show(items.length > 0);
    } catch {
      show(false);
    }
  };
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
  field.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const count = list.children.length;
    if (event.key === 'ArrowDown') choose((chosen + 1) % count);
    else if (event.key === 'ArrowUp') choose((chosen <= 0 ? count : chosen) - 1);
    else if (event.key === 'Escape') show(false);
    else if (event.key === 'Enter' && chosen >= 0) take(list.children[chosen]);
    else return;
    event.preventDefault();
  });
  // Before the field loses the focus, or the list would be gone when it is clicked.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const item = event.target.closest('[role=option]');
    if (item) take(item);
  });
  field.addEventListener('blur', () => show(false));
}
