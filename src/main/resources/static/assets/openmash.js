// Everything works without this file; it only makes things quicker or kinder.
const govuk = document.querySelector("script[data-govuk]")?.dataset.govuk;

function body() {
  document.body.classList.add("js-enabled", "govuk-frontend-supported");
}

if (govuk) {
  body();
  const { initAll } = await import(govuk);
  initAll();
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
