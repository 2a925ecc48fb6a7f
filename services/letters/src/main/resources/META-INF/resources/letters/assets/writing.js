"use strict";
// A letter while it is written: kept on this device, and shown as it will look. Comfort, never needed.
(() => {
  const PREFIX = "clarion.letter.";
  const DAYS_KEPT = 30;
  const NOT_TYPED = ["form", "remainder"];

  // Storage may be full, or forbidden: then the page behaves as if there were none.
  function store(deed) {
    try {
      return deed(localStorage);
    } catch {
      return undefined;
    }
  }

  const read = (key) => store((kept) => JSON.parse(kept.getItem(key)));

  store((kept) => {
    const oldest = Date.now() - DAYS_KEPT * 86400000;
    Object.keys(kept)
      .filter((key) => key.startsWith(PREFIX) && !(read(key)?.at > oldest))
      .forEach((key) => kept.removeItem(key));
  });

  document.querySelectorAll("[data-handed-in]").forEach((letter) => store((kept) => kept.removeItem(PREFIX + letter.dataset.handedIn)));

  const form = document.querySelector("form[data-kept]");
  if (!form) return;
  const key = PREFIX + form.dataset.kept;
  const note = form.querySelector("[data-kept-note]");
  const beside = form.querySelector("[data-beside]");
  let keeps = true;
  let later;

  // ---- Kept on this device ----

  const said = () => [...new FormData(form)].filter(([name]) => !NOT_TYPED.includes(name));

  function keep() {
    clearTimeout(later);
    later = undefined;
    if (!keeps) return;
    const at = Date.now();
    const done = store((kept) => {
      kept.setItem(key, JSON.stringify({ at, said: said() }));
      return true;
    });
    if (!done) return;
    form.dataset.safe = "yes";
    note.hidden = false;
    history.replaceState({ ...history.state, kept: at }, "");
  }

  // What the address asks for goes before what was kept.
  function putBack(letter) {
    const asked = new URLSearchParams(location.search);
    const names = new Set([...form.elements].map((field) => field.name).filter((name) => name && !NOT_TYPED.includes(name) && !asked.has(name)));
    for (const field of form.elements) {
      if (!names.has(field.name)) continue;
      const values = letter.said.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === "checkbox") field.checked = values.includes(field.value);
      else if (field.tagName !== "BUTTON" && values.length) field.value = values[0];
    }
    form.querySelector("[data-kept-back]").hidden = false;
    form.dataset.safe = "yes";
    note.hidden = false;
  }

  // A page that was come back to, or loaded again, may be older than what is kept; the answer to a post is newer.
  const letter = read(key);
  const before = history.state?.kept;
  const words = (kept) => kept.said.some(([name, value]) => ["text", "name", "town", "subject"].includes(name) && value.trim());
  const isOlder = "fresh" in form.dataset || (before !== undefined && letter?.at >= before);
  if (letter && words(letter) && isOlder) putBack(letter);
  else if (form.elements.text.value.trim()) keep();

  form.addEventListener("input", () => {
    delete form.dataset.safe;
    clearTimeout(later);
    later = setTimeout(keep, 300);
  });
  addEventListener("pagehide", () => later && keep());
  document.addEventListener("visibilitychange", () => document.hidden && later && keep());

  form.querySelector("[data-kept-clear]").addEventListener("click", ({ currentTarget }) => {
    keeps = false;
    clearTimeout(later);
    store((kept) => kept.removeItem(key));
    history.replaceState({ ...history.state, kept: undefined }, "");
    delete form.dataset.safe;
    form.querySelector("[data-kept-back]").hidden = true;
    note.setAttribute("role", "status");
    note.textContent = currentTarget.dataset.cleared;
  });

  // ---- As it will look: the page itself says how, so that one code does it ----

  let asking;
  let soon;

  async function look() {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(form.dataset.besideAt, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        signal: asking.signal,
      });
      if (answer.ok) beside.innerHTML = await answer.text();
    } catch {
      // Without a net, or overtaken by the next word: what stands there stays.
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(look, 500);
  });
  if (form.elements.text.value.trim()) look();

  // ---- On a phone: one or the other ----

  const tabs = form.querySelector(".tabs");
  tabs.hidden = false;
  form.dataset.view = "write";
  tabs.addEventListener("click", ({ target }) => {
    if (!target.dataset.view) return;
    form.dataset.view = target.dataset.view;
    tabs.querySelectorAll("button").forEach((tab) => tab.setAttribute("aria-pressed", tab === target));
  });
})();
