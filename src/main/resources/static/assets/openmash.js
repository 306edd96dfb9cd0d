// Everything works without this file; it only makes things quicker or kinder.
const govuk = document.querySelector("script[data-govuk]")?.dataset.govuk;

function body() {
  document.body.classList.add("js-enabled", "govuk-frontend-supported");
}

if (govuk) {
  body();
  const { initAll } = await import(govuk);
  initAll();
  neverSayExpandedOfRadios();
}

// A radio may not carry aria-expanded; what it reveals follows it directly.
function neverSayExpandedOfRadios() {
  const remove = (radio) => radio.hasAttribute("aria-expanded") && radio.removeAttribute("aria-expanded");
  const watcher = new MutationObserver((changes) => changes.forEach((change) => remove(change.target)));
  for (const radio of document.querySelectorAll("input[type=radio][aria-controls]")) {
    remove(radio);
    watcher.observe(radio, { attributes: true, attributeFilter: ["aria-expanded"] });
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-print]");
  if (button) {
    window.print();
  }
});
for (const hidden of document.querySelectorAll("[data-print][hidden]")) {
  hidden.hidden = false;
}

// Ctrl and Enter send the form somebody is in, from wherever they are in it.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.ctrlKey && !event.repeat) {
    event.target.closest("form.om-form")?.requestSubmit();
  }
});
