// The page: language, form, exit, and what state the connection and the handover are in.
"use strict";

const $ = (id) => document.getElementById(id);
let language = sessionStorage.getItem("language") || pageLanguage();
let handover = null;
let waitingFor = 0;

function pageLanguage() { return (navigator.language || "en").split("-")[0].toLowerCase(); }

async function loadWords(code) {
  const answer = await fetch("/api/interface/" + encodeURIComponent(code));
  const found = answer.ok ? await answer.json() : await (await fetch("/api/interface/en")).json();
  language = found.language;
  View.words = found.words;
  dress(found);
}

function dress(found) {
  const words = found.words;
  document.documentElement.lang = found.language;
  document.documentElement.dir = found.dir;
  document.title = $("title").textContent = words.title;
  $("intro").textContent = words.intro;
  $("send").textContent = words.send;
  $("text").placeholder = $("text-label").textContent = words.placeholder;
  $("language-label").textContent = words.language;
  $("exit").textContent = words.exit;
  $("delete").textContent = words.delete_chat;
  $("log").setAttribute("aria-label", words.conversation);
  $("writing").textContent = words.writing;
  $("bar").replaceChildren(...linked(words.emergency_bar));
  $("language").replaceChildren(...found.languages.map((item) => make("option", { value: item.code, lang: item.code, textContent: item.own })));
  $("language").value = found.language;
  if (!$("log").childElementCount) { openingTopics(found); }
}

function openingTopics(found) {
  const group = make("div", { className: "buttons", id: "topics" });
  for (const topic of found.topics) {
    group.append(make("button", { type: "button", className: "quiet", textContent: topic.title, onclick: () => press(topic) }));
  }
  $("log").append(group);
}

function press(button) { send(button.send, button.title); }

function send(text, shown) {
  const item = { text, shown, key: crypto.randomUUID ? crypto.randomUUID() : String(Math.random()) + Date.now(), state: "sending" };
  item.element = make("article", { className: "resident" },
    make("p", { className: "text", dir: "auto", textContent: shown }), make("p", { className: "mark", textContent: View.words.sending }));
  $("log").append(item.element);
  $("log").scrollTop = $("log").scrollHeight;
  Talk.outbox.push(item);
  Talk.flush(language, sent);
  if (Talk.outbox.length > 1) { askMeanwhile(item); }
}

function sent(item) {
  const mark = item.element.lastChild;
  note(item);
  if (item.state === "stored") {
    if (document.getElementById("m-" + item.event)) { item.element.remove(); } else { item.element.id = "m-" + item.event; mark.remove(); }
    waitingFor += 1;
    $("writing").hidden = handover === "with_officer";
    ensureReading();
  } else if (item.state === "refused") {
    mark.textContent = item.code === 413 ? View.words.error_too_long : View.words.error_general;
  } else { mark.textContent = View.words.not_sent; }
}

// A message behind others that cannot be sent yet: what can be said to it at once is asked for all the same.
async function askMeanwhile(item) {
  if (Talk.outbox[0].state !== "waiting") { return; }
  item.state = "waiting";
  item.unstored = await Talk.withoutConversation(item.text, language);
  if (item.state === "waiting") { sent(item); }
}

// While a message waits: one note below it with what can be said at once. It goes when the message is stored and answered.
function note(item) {
  const said = JSON.stringify(item.unstored);
  if (item.state === "waiting" && item.note && item.said === said) { return; }
  item.note?.remove();
  item.note = null;
  if (item.state !== "waiting") { return; }
  item.said = said;
  item.note = View.unstored(item.unstored, language, document.documentElement.dir);
  item.element.after(item.note);
  View.bringIntoView(item.note);
}

let reader = null;
function ensureReading() {
  if (!reader) { reader = Talk.read(receive, connection).finally(() => { reader = null; }); }
}

function receive(message) {
  if (message.from !== "resident") { $("writing").hidden = true; }
  if (message.handover) { handover = message.handover.state; status(); }
  View.show(message, press);
}

function status() {
  const words = { waiting: View.words.waiting_for_officer, with_officer: View.words.with_officer };
  $("state").textContent = words[handover] || "";
}

function connection(state) {
  if (state === "lost") { $("state").textContent = navigator.onLine ? View.words.reconnecting : View.words.error_offline; } else { status(); }
}

$("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("text").value.trim();
  if (!text) { $("text").focus(); return; }
  $("text").value = "";
  send(text, text);
});
$("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); $("form").requestSubmit(); }
});
$("language").addEventListener("change", async () => {
  try { await loadWords($("language").value); } catch { $("language").value = language; return; } // offline: the words stay
  sessionStorage.setItem("language", language);
  if (Talk.id) {
    fetch(`/api/conversations/${Talk.id}/language`, {
      method: "POST", headers: Talk.headers({ "Content-Type": "application/json" }), body: JSON.stringify({ language }),
    });
  }
});
$("exit").addEventListener("click", () => {
  document.documentElement.hidden = true;
  if (Talk.id) { fetch("/api/conversations/" + Talk.id, { method: "DELETE", headers: Talk.headers(), keepalive: true }); }
  Talk.forget();
  location.replace("https://www.bbc.co.uk/weather");
});
$("delete").addEventListener("click", async () => {
  if (!confirm(View.words.delete_confirm)) { return; }
  let kept = false;
  if (Talk.id) {
    const answer = await fetch("/api/conversations/" + Talk.id, { method: "DELETE", headers: Talk.headers() });
    kept = answer.ok && (await answer.json()).kept_by_police;
  }
  Talk.forget();
  handover = null;
  View.clear();
  $("state").textContent = kept ? View.words.deleted_kept : View.words.deleted;
});
addEventListener("online", () => Talk.flush(language, sent));

loadWords(language).then(() => { if (Talk.id) { ensureReading(); } });
