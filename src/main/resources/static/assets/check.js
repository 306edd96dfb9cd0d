// A return under check: how far it is, until it is done. Without scripts the link on the page looks again.
const bar = document.querySelector("[data-reached]");
const SECOND = 1000;

async function look() {
  try {
    const answer = await fetch(bar.dataset.reached, { headers: { Accept: "application/json" }, redirect: "error" });
    if (!answer.ok) {
      return;
    }
    const { percent, done } = await answer.json();
    if (done) {
      location.reload();
      return;
    }
    bar.value = percent;
    bar.textContent = percent + " %";
    setTimeout(look, SECOND);
  } catch {
    // Out of reach or signed out: the link on the page still works.
  }
}

if (bar) {
  setTimeout(look, SECOND);
}
