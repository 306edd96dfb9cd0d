// Keeps what is typed: a few seconds after the last key, and when the page is left. Every word it
// says comes from the page. Without this file the buttons do the same work.
const form = document.querySelector("form[data-minutes]");
const status = form.querySelector("[data-saved]");
const AFTER_TYPING = 3000;
const WHILE_TYPING = 10000;
const MINUTE = 60000;
const WARN_BEFORE = 5;

let dirty = false;
let closed = false;
let sending = null;
let timer = 0;
let firstKey = 0;
let failures = 0;
let lastHeard = Date.now();

function say(words, trouble) {
  if (status.textContent !== words) {
    status.textContent = words;
  }
  status.classList.toggle("om-saved--not", trouble);
}

// Pages of a journey count their steps, so that the server knows their own echo.
function step() {
  if (form.elements._step) {
    form.elements._step.value = Number(form.elements._step.value) + 1;
  }
}

function body() {
  step();
  return new URLSearchParams(new FormData(form));
}

function post(leaving) {
  const text = body();
  // Browsers take at most 64 KB from a page that is going away.
  const keepalive = leaving && text.toString().length < 60000;
  const options = { method: "POST", body: text, headers: { Accept: "application/json" }, keepalive };
  if (!leaving) {
    sending = new AbortController();
    options.signal = AbortSignal.any([sending.signal, AbortSignal.timeout(20000)]);
  }
  dirty = false;
  firstKey = 0;
  return fetch(form.dataset.autosave, options);
}

async function save() {
  clearTimeout(timer);
  if (!dirty || closed || sending) {
    return;
  }
  try {
    const answer = await post(false);
    sending = null;
    await settle(answer);
  } catch {
    sending = null;
    if (!closed) {
      retry(status.dataset.offline);
    }
  }
  if (dirty && !closed && failures === 0) {
    wait(AFTER_TYPING);
  }
}

async function settle(answer) {
  if (answer.status === 401) {
    stop(status.dataset.out);
  } else if (answer.status === 409) {
    stop((await answer.json()).message);
  } else if (answer.ok) {
    const kept = await answer.json();
    if (form.elements._base) {
      form.elements._base.value = kept.version;
    }
    failures = 0;
    heard();
    say(kept.message, false);
  } else {
    retry(status.dataset.failed);
  }
}

function retry(words) {
  dirty = true;
  failures += 1;
  say(words, true);
  wait(Math.min(60000, 5000 * failures));
}

// Nothing more is saved by itself; the text stays and the button still works.
function stop(words) {
  closed = true;
  dirty = true;
  say(words, true);
}

function wait(delay) {
  clearTimeout(timer);
  timer = setTimeout(save, delay);
}

function typed() {
  if (closed) {
    return;
  }
  dirty = true;
  firstKey ||= Date.now();
  const patience = Math.max(0, firstKey + WHILE_TYPING - Date.now());
  wait(Math.min(AFTER_TYPING, patience));
}

function leave() {
  if (dirty && !closed) {
    clearTimeout(timer);
    post(true).then(settle, () => retry(status.dataset.offline));
  }
}

if (form.dataset.autosave) {
  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  addEventListener("online", () => dirty && wait(0));
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => document.hidden && leave());
}

form.addEventListener("submit", () => {
  clearTimeout(timer);
  sending?.abort();
  closed = true;
  dirty = false;
  step();
});

addEventListener("pageshow", (event) => {
  closed = false;
  const [arrival] = performance.getEntriesByType("navigation");
  // An old copy of the page from the browser's store: ask for the text as it now is.
  if (!event.persisted && arrival?.type === "back_forward" && !dirty) {
    location.reload();
  }
});

// Before the session ends, say so, and let one press prolong it.
const warning = form.querySelector("[data-timeout]");
const minutes = Number(form.dataset.minutes);

function heard() {
  lastHeard = Date.now();
  warning.close();
}

function watch() {
  const quiet = (Date.now() - lastHeard) / MINUTE;
  if (quiet >= minutes) {
    warning.close();
    stop(status.dataset.out);
  } else if (quiet >= minutes - WARN_BEFORE && !warning.open) {
    warning.showModal();
  }
}

async function stay() {
  try {
    const answer = await fetch("/typed/stay", { headers: { Accept: "application/json" } });
    if (answer.ok) {
      heard();
    } else if (answer.status === 401) {
      warning.close();
      stop(status.dataset.out);
    }
  } catch {
    warning.close();
    say(status.dataset.offline, true);
  }
}

setInterval(watch, 15000);
document.addEventListener("visibilitychange", () => document.hidden || watch());
warning.querySelector("button").addEventListener("click", stay);
warning.addEventListener("cancel", stay);
