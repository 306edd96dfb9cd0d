// Puts the cursor where typing begins, and says which keys there are. Without this file Tab leads
// there.
const place = document.querySelector("[data-focus]")?.dataset.focus;

if (place) {
  document.getElementById(place)?.focus();
}

for (const words of document.querySelectorAll("[data-keys]")) {
  words.hidden = false;
}
