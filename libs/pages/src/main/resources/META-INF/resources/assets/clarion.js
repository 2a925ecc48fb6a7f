"use strict";
// Comfort, never needed: every page works without this file.
(() => {
  const reader = document.documentElement.dataset.form || document.documentElement.lang;
  const comma = document.documentElement.dataset.comma || ",";
  const form = new Intl.NumberFormat(reader);
  const plural = new Intl.PluralRules(reader);
  // Times by the clock that a member of staff chose, or else by the browser's own. An old browser may not know a new zone.
  const clocked = (shown) => {
    try {
      return new Intl.DateTimeFormat(reader, { ...shown, timeZone: document.documentElement.dataset.clock });
    } catch {
      return new Intl.DateTimeFormat(reader, shown);
    }
  };
  const date = clocked({ dateStyle: "long" });
  const time = clocked({ timeStyle: "short" });
  const all = (selector, deed) => document.querySelectorAll(selector).forEach(deed);

  // ---- Figures that follow the truth ----

  const quietly = document.createElement("p");
  quietly.className = "away";
  quietly.setAttribute("aria-live", "polite");
  let toSay = "";
  let lastSaid = 0;

  // A screen reader is told at most every five seconds, and then only the last state.
  function announce(sentence) {
    const waiting = toSay !== "";
    toSay = sentence;
    if (waiting) return;
    setTimeout(() => {
      quietly.textContent = toSay;
      toSay = "";
      lastSaid = Date.now();
    }, Math.max(100, lastSaid + 5000 - Date.now()));
  }

  const at = (json, path) => path.split(".").reduce((part, name) => (part == null ? undefined : part[name]), json);

  function written(value, old) {
    if (typeof value === "number") return form.format(value);
    if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) {
      const moment = new Date(value);
      old.dateTime = value;
      // The sentence around the time stays in the page's words.
      return (old.dataset.moment ?? "…").replace("…", `${date.format(moment)}${comma} ${time.format(moment).replaceAll(" ", "\u00a0")}`);
    }
    return String(value);
  }

  function show(place, json) {
    let changed = false;
    const rows = new Set(); // of a table of many, those that changed
    place.querySelectorAll("[data-figure]").forEach((figure) => {
      const value = at(json, figure.dataset.figure);
      if (value === undefined || value === null) return;
      if (figure.tagName === "PROGRESS") {
        figure.value = value;
        return;
      }
      const text = written(value, figure);
      if (figure.textContent === text) return;
      figure.textContent = text;
      if (typeof value !== "number") return;
      const word = figure.nextElementSibling;
      if (word?.dataset.other) word.textContent = word.dataset[plural.select(value)] ?? word.dataset.other;
      changed = true;
      if (figure.dataset.said) rows.add(`${figure.closest("tr").querySelector("th a").textContent}: ${text} ${figure.dataset.said}`);
      figure.classList.add("changed");
      setTimeout(() => figure.classList.remove("changed"), 1500);
    });
    if (!changed) return;
    const figures = place.querySelectorAll(".figures li");
    if (rows.size) announce([...rows].slice(0, 3).join(". "));
    else if (figures.length) announce([...figures].map((figure) => figure.textContent.trim().replace(/\s+/g, " ")).join(", "));
  }

  function read(place, text) {
    try {
      show(place, JSON.parse(text));
    } catch {
      // Not ours: the figures stay as they are.
    }
  }

  // A browser has six connections to one house, however many of its pages are open. So three pages that are looked at
  // may hold a stream, whoever finds a slot free; the others ask, and nobody does either while hidden.
  const SLOTS = ["clarion-live-1", "clarion-live-2", "clarion-live-3"];

  async function inASlot(deed) {
    if (!navigator.locks) return;
    for (const slot of SLOTS) {
      let had = false;
      await navigator.locks.request(slot, { ifAvailable: true }, (lock) => {
        had = lock !== null;
        return had ? deed() : null;
      });
      if (had) return;
    }
  }

  // Until this time has passed, or the page is hidden or seen again.
  const pause = (time) => new Promise((over) => {
    const end = () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", end);
      over();
    };
    const timer = setTimeout(end, time);
    document.addEventListener("visibilitychange", end);
  });

  // Until the page is hidden, or the stream is closed for good.
  const stream = (address, tell) => new Promise((over) => {
    const source = new EventSource(address);
    const end = () => {
      source.close();
      document.removeEventListener("visibilitychange", end);
      over();
    };
    source.onmessage = (message) => tell(message.data);
    source.onerror = () => source.readyState === EventSource.CLOSED && end();
    document.addEventListener("visibilitychange", end);
  });

  const ask = (address, tell) =>
    fetch(address, { headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.text() : "{}"))
      .then(tell)
      .catch(() => {});

  async function follow(address, seconds, streams, tell) {
    for (;;) {
      if (streams && !document.hidden) await inASlot(() => stream(address, tell));
      await pause(document.hidden ? 1e9 : seconds * 1000);
      if (!document.hidden) await ask(address, tell);
    }
  }

  const live = new Map(); // places with one address share what is told
  all("[data-live]", (place) => live.set(place.dataset.live, [...(live.get(place.dataset.live) ?? []), place]));
  live.forEach((places, address) => follow(address, 3, true, (text) => places.forEach((place) => read(place, text))));

  all("[data-refresh]", (place) =>
    follow(place.dataset.refresh, Math.max(2, Number(place.dataset.every) || 5), false, (text) => read(place, text)));

  // ---- Times by the reader's own clock ----

  all("time[data-moment]", (moment) => (moment.textContent = written(moment.dateTime, moment)));

  all("[data-zone]", (note) => {
    if (!document.querySelector("time[data-moment]")) return;
    const named = new Intl.DateTimeFormat(reader, { timeZoneName: "long" }).formatToParts();
    note.textContent = note.dataset.zone.replace("…", named.find((part) => part.type === "timeZoneName").value);
    note.hidden = false;
  });

  // ---- Writing ----

  // Browsers give the clipboard to secure pages only; the older way works everywhere.
  async function copied(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const lent = document.createElement("textarea");
    lent.value = text;
    document.body.append(lent);
    lent.select();
    document.execCommand("copy");
    lent.remove();
  }

  // The phone's own sheet of everybody it can send to; a page of ours learns nothing of whom.
  all("[data-share]", (button) => {
    if (!navigator.share) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      navigator.share({ title: button.dataset.title, url: button.dataset.share }).catch(() => {}); // thought better of it
    });
  });

  all("[data-copy]", (button) => {
    button.hidden = false; // a page may keep it from readers without scripts, for whom it would do nothing
    button.addEventListener("click", async () => {
      const from = document.querySelector(button.dataset.copy);
      if (!from) return;
      await copied(from.value ?? from.textContent.trim());
      announce(button.dataset.copied ?? "✓");
      const words = button.innerHTML;
      button.textContent = button.dataset.copied ?? "✓";
      setTimeout(() => (button.innerHTML = words), 2000);
    });
  });

  // A link would load the page anew; the way back in the browser has what was typed.
  all("[data-back]", (link) => {
    link.addEventListener("click", (event) => {
      if (history.length < 2) return;
      event.preventDefault();
      history.back();
    });
  });

  // Of a list by country, what belongs to the country that is chosen elsewhere comes first.
  all("select[data-near]", (list) => {
    const country = document.getElementById(list.dataset.near);
    country?.addEventListener("change", () => {
      const its = list.querySelector(`[data-of="${CSS.escape(country.value)}"]`);
      if (its) list.querySelector("optgroup").before(its);
    });
  });

  // How many a choice reaches: a way may be parted, and then what is ticked of it is added up.
  all("[data-audience]", (place) => {
    const parts = () => [...place.querySelectorAll("input[type=checkbox]")];
    const count = () => {
      const way = place.querySelector("input[type=radio]:checked");
      const its = parts().filter((part) => part.dataset.way === way?.value);
      const ticked = its.filter((part) => part.checked);
      const people = its.length ? ticked.reduce((sum, part) => sum + Number(part.dataset.people), 0) : way?.dataset.people;
      place.querySelectorAll("[data-sum]").forEach((sum) => (sum.textContent = people === undefined ? "?" : form.format(people)));
      place.querySelectorAll("[data-few]").forEach((few) => (few.hidden = !ticked.some((part) => part.dataset.people === "")));
    };
    place.addEventListener("change", ({ target }) => {
      if (target.type === "checkbox" && target.checked) place.querySelector(`input[type=radio][value="${CSS.escape(target.dataset.way)}"]`).checked = true;
      const way = place.querySelector("input[type=radio]:checked")?.value;
      parts().forEach((part) => {
        if (part.dataset.way !== way) part.checked = false;
        else if (target.type === "radio") part.closest("details").open = true;
      });
      count();
    });
    count(); // a browser that comes back may have ticked something else
  });

  all("form[data-typed]", (typed) => {
    let unsaved = false;
    typed.addEventListener("input", () => (unsaved = true));
    typed.addEventListener("submit", () => (unsaved = false));
    addEventListener("beforeunload", (leaving) => {
      if (unsaved && !typed.dataset.safe) leaving.preventDefault();
    });
  });

  all("form[method=post]", (sent) => {
    sent.noValidate = true; // the page's own summary speaks the reader's language; a browser's bubble speaks its owner's
    // Impatient double clicks: the server would forgive them, a slow phone would not.
    sent.addEventListener("submit", (event) => {
      if (sent.dataset.sent) event.preventDefault();
      sent.dataset.sent = "yes";
      setTimeout(() => delete sent.dataset.sent, 4000);
    });
  });

  document.body.append(quietly);
  document.getElementById("mistakes")?.focus();
})();
