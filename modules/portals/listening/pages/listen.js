// The player of an item: its speed, the place where one stopped, the sentence that sounds, and the first asking.
(() => {
  const player = document.querySelector('.player[data-reading]');
  const keep = {
    get: (name) => {
      try {
        return JSON.parse(localStorage.getItem(name) ?? 'null');
      } catch {
        return null;
      }
    },
    set: (name, value) => {
      try {
        localStorage.setItem(name, JSON.stringify(value));
      } catch {
        // A browser that keeps nothing still plays.
      }
    },
  };
  if (player) listen(player);
  else document.querySelector('[data-hear]')?.addEventListener('submit', ask);

  async function ask(event) {
    event.preventDefault();
    const form = event.currentTarget;
    const status = form.querySelector('[role="status"]');
    const button = form.querySelector('button');
    const editionId = form.elements.tin.value;
    button.disabled = true;
    status.textContent = form.dataset.beingSpoken;
    const headers = { accept: 'application/json' };
    const body = new URLSearchParams(new FormData(form));
    let answer = await fetch(form.action, { method: 'POST', headers, body }).catch(() => null);
    for (let asked = 0; answer?.ok && asked < 300; asked++) {
      const reading = await answer.json();
      if (reading.state === 'READY') {
        // The page is drawn with its player now; it goes on by itself, as was asked.
        sessionStorage.setItem('saola-nghe-ngay', editionId);
        location.hash = '#nghe';
        return location.reload();
      }
      if (reading.state !== 'PENDING') break;
      const told = reading.wanted ? ` ${reading.made}/${reading.wanted}` : '';
      status.textContent = form.dataset.beingSpoken + told;
      await new Promise((resolve) => setTimeout(resolve, 700));
      answer = await fetch(`${form.action}/${editionId}`, { headers }).catch(() => null);
    }
    status.textContent = form.dataset.notSpoken;
    button.disabled = false;
  }

  function listen(section) {
    const audio = section.querySelector('audio');
    const editionId = section.dataset.reading.split('/').pop();

    const rates = [...section.querySelectorAll('[data-rate-of-speech]')];
    const speak = (rate) => {
      audio.defaultPlaybackRate = rate;
      audio.playbackRate = rate;
      for (const button of rates)
        button.setAttribute('aria-pressed', String(Number(button.dataset.rateOfSpeech) === rate));
    };
    speak(keep.get('saola-toc-do') ?? 1);
    for (const button of rates)
      button.addEventListener('click', () => {
        const rate = Number(button.dataset.rateOfSpeech);
        keep.set('saola-toc-do', rate);
        speak(rate);
      });

    // Of the last twenty items; one that was heard to its end begins anew.
    const places = () => keep.get('saola-nghe') ?? [];
    let kept = 0;
    const remember = (seconds) => {
      kept = seconds;
      const others = places().filter(([id]) => id !== editionId);
      keep.set(
        'saola-nghe',
        seconds > 3 ? [[editionId, Math.floor(seconds)], ...others].slice(0, 20) : others,
      );
    };
    const keptPlace = () => (places().find(([id]) => id === editionId) ?? [])[1] ?? 0;
    // Where one stopped is seen before one presses play.
    if (keptPlace() > 3) audio.preload = 'metadata';
    audio.addEventListener('loadedmetadata', () => {
      const seconds = keptPlace();
      if (seconds > 3 && seconds < audio.duration - 3) audio.currentTime = seconds;
    });
    audio.addEventListener('timeupdate', () => {
      if (Math.abs(audio.currentTime - kept) > 3 && !audio.ended) remember(audio.currentTime);
      mark(audio.currentTime * 1000);
    });
    audio.addEventListener('pause', () => remember(audio.ended ? 0 : audio.currentTime));
    audio.addEventListener('ended', () => {
      remember(0);
      unmark();
    });

    // The player takes the focus, so that the space bar stops what it started.
    const start = () => {
      audio.focus();
      audio.play().catch(() => {});
    };
    section.querySelector('[data-play]').addEventListener('click', start);

    const said = section.querySelector('.player-said');
    audio.addEventListener('error', () => (said.textContent = said.dataset.notPlayed));
    audio.addEventListener('playing', () => (said.textContent = ''));

    let lines = null;
    audio.addEventListener('play', async () => {
      if (lines) return;
      lines = [];
      const answer = await fetch(section.dataset.reading).catch(() => null);
      if (answer?.ok) lines = (await answer.json()).lines;
      // An announcement in other words has no sentence of the page.
      follow.closest('label').hidden = !lines.some(({ text }) => placesOf(text, 0).length > 0);
    });
    const follow = section.querySelector('[data-follow]');
    follow.checked = keep.get('saola-to-cau') ?? true;
    follow.addEventListener('change', () => {
      keep.set('saola-to-cau', follow.checked);
      if (follow.checked) mark(audio.currentTime * 1000);
      else unmark();
    });

    let marked = -1;
    function mark(ms) {
      if (!lines || !follow.checked) return;
      const at = lines.findIndex(({ startMs, endMs }) => ms >= startMs && ms < endMs + 250);
      if (at === marked) return;
      unmark();
      marked = at;
      if (at < 0) return;
      // A sentence may stand several times: the one is meant that has as many like it before it.
      const before = lines.slice(0, at).filter(({ text }) => text === lines[at].text).length;
      show(lines[at].text, before);
    }
    function unmark() {
      marked = -1;
      for (const old of document.querySelectorAll('mark.now-read')) {
        const parent = old.parentNode;
        old.replaceWith(...old.childNodes);
        parent.normalize();
      }
    }
    if (sessionStorage.getItem('saola-nghe-ngay') === editionId) {
      sessionStorage.removeItem('saola-nghe-ngay');
      start();
    }
  }

  /**
   * Where a sentence stands in the text of the page. Letters and digits alone are compared: it may run through links, bold words
   * and the cells of a table.
   */
  function placesOf(sentence, before) {
    const legible = /[\p{L}\p{N}]/u;
    const places = [];
    let text = '';
    for (const part of document.querySelectorAll('article h1, article .article-lead, article .prose')) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (let at = 0; at < node.data.length; at++)
          if (legible.test(node.data[at])) {
            text += node.data[at];
            places.push({ node, at });
          }
      }
    }
    const wanted = [...sentence].filter((sign) => legible.test(sign)).join('');
    let from = wanted === '' ? -1 : text.indexOf(wanted);
    for (let skipped = 0; skipped < before && from >= 0; skipped++) {
      const next = text.indexOf(wanted, from + wanted.length);
      if (next < 0) break;
      from = next;
    }
    return from < 0 ? [] : places.slice(from, from + wanted.length);
  }

  function show(sentence, before) {
    const stretches = new Map();
    for (const { node, at } of placesOf(sentence, before)) {
      const stretch = stretches.get(node) ?? { first: at };
      stretches.set(node, { ...stretch, last: at + 1 });
    }
    for (const [node, { first, last }] of stretches) {
      const range = document.createRange();
      range.setStart(node, first);
      range.setEnd(node, last);
      const mark = document.createElement('mark');
      mark.className = 'now-read';
      range.surroundContents(mark);
    }
  }
})();
