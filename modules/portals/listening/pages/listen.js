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
  let opening = null;
  let marked = -1;
  if (player) listen(player);
  else
    document.querySelector('[data-hear]')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (opening) opening.toggle();
      else void ask(event.currentTarget);
    });

  const read = (answer) => (answer?.ok ? answer.json() : null);
  const pageOf = (answer) => answer.text();
  const nothing = () => null;

  /** What nobody has heard yet sounds sentence by sentence while the whole is made; then the page gets its player. */
  async function ask(form) {
    const button = form.querySelector('button');
    const tell = (words) => (form.querySelector('[role="status"]').textContent = words);
    const audio = document.createElement('audio');
    // By the hand of the reader: for that, browsers let it sound later.
    audio.play().catch(nothing);
    button.disabled = true;
    tell(form.dataset.beingSpoken);
    const address = `${form.action}/${form.elements.tin.value}`;
    const headers = { accept: 'application/json' };
    const body = new URLSearchParams(new FormData(form));
    let reading = await fetch(form.action, { method: 'POST', headers, body }).then(read, nothing);
    const sentences = reading?.sentences ?? [];
    if (reading?.state === 'PENDING' && sentences.length > 0)
      opening = sentenceBySentence({ form, audio, address, sentences });
    for (let asked = 0; reading?.state === 'PENDING' && asked < 300; asked++) {
      if (!opening)
        tell(form.dataset.beingSpoken + (reading.wanted ? ` ${reading.made}/${reading.wanted}` : ''));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      reading = await fetch(address, { headers }).then(read, nothing);
    }
    const drawn = reading?.state === 'READY' && (await drawnPlayer());
    const from = opening && (await opening.end(Boolean(drawn)));
    opening = null;
    if (drawn) {
      const focused = form.contains(document.activeElement);
      audio.controls = true;
      audio.src = reading.url;
      drawn.querySelector('audio').replaceWith(audio);
      form.closest('.player').replaceWith(drawn);
      if (focused) audio.focus({ preventScroll: true });
      listen(
        drawn,
        from ? { at: startOf(reading.lines, sentences, from.place), plays: from.plays } : { plays: true },
      );
      return;
    }
    tell(form.dataset.notSpoken);
    button.disabled = false;
  }

  /** The player as the page is drawn once the whole is made; the word of it may reach the page a moment later. */
  async function drawnPlayer() {
    for (let tried = 0; tried < 5; tried++) {
      const page = await fetch(location.href).then(pageOf, nothing);
      const drawn =
        page && new DOMParser().parseFromString(page, 'text/html').querySelector('.player[data-reading]');
      if (drawn) return document.importNode(drawn, true);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    return null;
  }

  /** When a sentence sounds in the whole, in seconds. */
  function startOf(lines, sentences, place) {
    const line =
      lines.length === sentences.length
        ? lines[place]
        : lines.find(({ text }) => text === sentences[place]?.text);
    return (line?.startMs ?? 0) / 1000;
  }

  /** Plays one sentence after the other, and fetches the next while one sounds. Pressed again, the button holds it. */
  function sentenceBySentence({ form, audio, address, sentences }) {
    const button = form.querySelector('button');
    const label = button.textContent;
    const fetched = new Map();
    let [place, held, over, sounds] = [0, false, false, false];
    let ended = () => {};
    const sound = (at) => {
      if (at < sentences.length && !fetched.has(at))
        fetched.set(
          at,
          fetch(`${address}/sentences/${at}`).then((answer) => (answer.ok ? answer.blob() : null), nothing),
        );
      return fetched.get(at);
    };
    async function play(at) {
      if (over || at >= sentences.length) return;
      const blob = await sound(at);
      // What cannot be had by itself comes with the whole.
      if (over || !blob) return;
      void sound(at + 1);
      URL.revokeObjectURL(audio.src);
      audio.src = URL.createObjectURL(blob);
      sounds = true;
      showPlace(sentences, at);
      if (!held) sounded();
    }
    const hold = (isHeld) => {
      held = isHeld;
      button.textContent = held ? form.dataset.goOn : form.dataset.pause;
      if (held) ended();
    };
    // A browser that wants a hand on it first: the button waits for that hand.
    const sounded = () =>
      audio.play().catch(({ name }) => {
        if (name === 'NotAllowedError' && !over) hold(true);
      });
    // A sentence that cannot be played comes with the whole too.
    audio.onerror = () => {
      sounds = false;
      ended();
    };
    audio.defaultPlaybackRate = keep.get('saola-toc-do') ?? 1;
    audio.onended = () => {
      sounds = false;
      place++;
      ended();
      setTimeout(play, sentences[place]?.pause ?? 0, place);
    };
    button.textContent = form.dataset.pause;
    button.disabled = false;
    form.querySelector('[role="status"]').textContent = form.dataset.oneByOne;
    void play(0);
    return {
      toggle() {
        hold(!held);
        if (held) audio.pause();
        else if (sounds) sounded();
      },
      /** Lets the sentence that sounds come to its end first; answers where to go on. */
      async end(whole) {
        if (whole && sounds && !held) await new Promise((resolve) => (ended = resolve));
        over = true;
        audio.pause();
        audio.onended = null;
        audio.onerror = null;
        URL.revokeObjectURL(audio.src);
        unmark();
        button.textContent = label;
        return { place, plays: !held };
      },
    };
  }

  /** @param from where to go on, of what sounded before this player stood there */
  function listen(section, from = null) {
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
    let begin = from?.at ?? null;
    audio.addEventListener('loadedmetadata', () => {
      const seconds = begin ?? keptPlace();
      if ((begin !== null || seconds > 3) && seconds < audio.duration - (begin === null ? 3 : 0))
        audio.currentTime = seconds;
      begin = null;
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

    function mark(ms) {
      if (!lines || !follow.checked) return;
      const at = lines.findIndex(({ startMs, endMs }) => ms >= startMs && ms < endMs + 250);
      if (at !== marked) showPlace(lines, at);
    }
    if (from?.plays) audio.play().catch(nothing);
  }

  /** Marks a sentence on the page; it may stand several times: the one is meant that has as many like it before it. */
  function showPlace(sentences, at) {
    unmark();
    marked = at;
    if (at < 0 || !(keep.get('saola-to-cau') ?? true)) return;
    const { text } = sentences[at];
    show(text, sentences.slice(0, at).filter((other) => other.text === text).length);
  }

  function unmark() {
    marked = -1;
    for (const old of document.querySelectorAll('mark.now-read')) {
      const parent = old.parentNode;
      old.replaceWith(...old.childNodes);
      parent.normalize();
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
    for (const part of document.querySelectorAll(
      'article h1, article .article-lead, article .prose, article .fact-card dd',
    )) {
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
