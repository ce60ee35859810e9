// Keeps an open desk page current: on each change the page is fetched again and its live part is replaced in place.
"use strict";

const live = document.querySelector("[data-live]");
let loading = false;
let again = false;
let leaving = false;  // a form is on its way: loading the page again now would take its answer away

async function refresh() {
  if (leaving) { return; }
  if (loading) { again = true; return; }
  loading = true;
  try {
    const answer = await fetch(location.pathname, { credentials: "same-origin" });
    if (answer.redirected) { location.assign("/login"); return; }
    if (answer.ok) { replace(new DOMParser().parseFromString(await answer.text(), "text/html")); }
  } finally {
    loading = false;
    if (again) { again = false; refresh(); }
  }
}

function replace(fresh) {
  if (leaving) { return; }
  const name = live.dataset.replace;
  const old = document.querySelector(name);
  const made = fresh.querySelector(name);
  document.title = fresh.title;
  if (!old || !made) { return; }
  const state = fresh.querySelectorAll("form[action]").length;
  if (name !== "main" && state !== document.querySelectorAll("form[action]").length) { location.reload(); return; }
  if (old.contains(document.activeElement) && document.activeElement !== old && name === "main") {
    again = false;
    setTimeout(refresh, 3000);  // never move the focus away from somebody who works there
    return;
  }
  const atEnd = innerHeight + scrollY >= document.body.scrollHeight - 80;
  old.replaceChildren(...made.childNodes);
  if (atEnd && name !== "main") { scrollTo(0, document.body.scrollHeight); }
}

document.addEventListener("submit", () => { leaving = true; });
addEventListener("pageshow", () => { leaving = false; });

if (live) {
  const source = new EventSource(live.dataset.live);
  source.addEventListener("changed", refresh);
  source.addEventListener("open", refresh);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { refresh(); } });
}
