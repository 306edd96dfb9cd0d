// The inbox without waiting: what came in meanwhile is said, never moved in. Single keys only where [data-keys] stands on
// the page, which is where somebody has switched them on. Everything here is also a link or a button.
const HALF_A_MINUTE = 30000;
const AWAY = 20 * 60000;

const bar = document.querySelector("[data-arrivals]");
let lastTouched = Date.now();

for (const event of ["pointerdown", "keydown"]) {
  document.addEventListener(event, () => (lastTouched = Date.now()), { passive: true });
}

// A screen nobody sits at asks no more, so that its session ends as it should.
async function look() {
  if (document.hidden || Date.now() - lastTouched > AWAY) {
    return;
  }
  try {
    const answer = await fetch(bar.dataset.arrivals, { headers: { Accept: "application/json" }, redirect: "error" });
    if (answer.ok) {
      say(await answer.json());
    }
  } catch {
    // Out of reach or signed out: the link on the page still works.
  }
}

function say({ more, words }) {
  const link = bar.querySelector("a");
  if (more > 0 && link.textContent !== words) {
    link.textContent = words;
    bar.classList.add("om-arrivals--new");
  }
}

if (bar) {
  setInterval(look, HALF_A_MINUTE);
  document.addEventListener("visibilitychange", look);
}

const rows = [...document.querySelectorAll(".om-inbox__row")];
const BY_PLACE = {
  t: "form[action$='/take'] button",
  1: "a[href*='/decision?child=']",
  2: "a[href*='/decision?child=']",
  3: "a[href*='/decision?child=']",
  4: "a[href*='/decision?child=']",
};
// The list somebody came from, by its ids; nothing of what stands in it.
const LIST = "inbox";
if (location.pathname === "/inbox") {
  const address = new URLSearchParams(location.search);
  address.delete("open");
  sessionStorage.setItem(LIST, "/inbox?" + address);
}

function back() {
  location.assign(sessionStorage.getItem(LIST) ?? "/inbox");
}

let afterG = false;
let lastTicked = null;

function current() {
  return document.activeElement?.closest(".om-inbox__row") ?? document.querySelector(".om-inbox__row[aria-current]");
}

function go(by) {
  const here = current();
  const at = here ? rows.indexOf(here) + by : 0;
  rows[Math.min(Math.max(at, 0), rows.length - 1)]?.focus();
}

function typing(target) {
  return target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog");
}

function tick(row, range) {
  const boxes = range && lastTicked ? between(lastTicked, row) : [row];
  for (const each of boxes) {
    const box = each.querySelector("[data-key=x]");
    if (box) {
      box.checked = range ? true : !box.checked;
    }
  }
  lastTicked = row;
}

function between(one, other) {
  const [from, to] = [rows.indexOf(one), rows.indexOf(other)].sort((a, b) => a - b);
  return rows.slice(from, to + 1);
}

function marked(key, within) {
  return [...within.querySelectorAll("[data-key]")].find((each) => each.dataset.key.split(" ").includes(key));
}

function press(key, event) {
  const row = current();
  if (key === "j" || key === "ArrowDown") {
    go(1);
  } else if (key === "k" || key === "ArrowUp") {
    go(-1);
  } else if ((key === "x" || key === "X") && row) {
    tick(row, event.shiftKey);
  } else if (key === "?") {
    document.getElementById("keys")?.showModal();
  } else {
    return activate(key, row);
  }
  return true;
}

function activate(key, row) {
  const pane = document.getElementById("beside");
  const open = pane && row?.hasAttribute("aria-current");
  // What lies beside the list comes first: Enter opens it whole.
  const found =
    (open && marked(key, pane)) ||
    (row && marked(key, row)) ||
    marked(key, document.body) ||
    (BY_PLACE[key] && document.querySelector(BY_PLACE[key]));
  if (!found && (key === "Escape" || key === "u") && location.pathname !== "/inbox") {
    back();
    return true;
  }
  if (!found) {
    return false;
  }
  if (found.matches("input, select")) {
    if (key === "a" && row && !document.querySelector("[data-key=x]:checked")) {
      tick(row, false);
    }
    found.focus();
  } else {
    found.click();
  }
  return true;
}

function heard(event) {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat || typing(target)) {
    return;
  }
  // Whatever has the focus keeps its own Enter.
  if (key === "Enter" && target.closest("a, button, summary, input")) {
    return;
  }
  if (afterG) {
    afterG = false;
    if (key === "i") {
      event.preventDefault();
      back();
    }
    return;
  }
  afterG = key === "g";
  if (!afterG && press(key, event)) {
    event.preventDefault();
  }
}

if (document.querySelector("[data-keys]")) {
  document.addEventListener("keydown", heard);
  document.getElementById(location.hash.slice(1))?.closest(".om-inbox__row")?.focus();
}
