// Draws messages. Text only through textContent; each message has its own language and direction, each number its own isolate.
"use strict";

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

// A line with every number in it to tap, keeping its direction.
const linked = (text) => text.split(/(\d+)/).map((part) => (/^\d+$/.test(part)
  ? make("a", { href: "tel:" + part }, make("bdi", { textContent: part })) : part.replace(/[\u2066-\u2069]/g, "")));

const View = {
  words: {},

  log: document.getElementById("log"),

  message(message, onButton) {
    const article = make("article", { className: message.from, id: "m-" + message.id });
    article.append(make("p", { className: "who", textContent: this.words["from_" + message.from] || "" }));
    article.append(make("p", { className: "text", lang: message.language, dir: message.dir, textContent: message.text }));
    if (message.status === "draft" && message.from !== "resident") {
      article.append(make("p", { className: "mark", textContent: this.words.draft_mark }));
    }
    if (message.links.length) { article.append(this.links(message)); }
    if (message.english && message.english !== message.text) { article.append(this.english(message.english)); }
    if (message.buttons.length) { article.append(this.buttons(message, onButton)); }
    return article;
  },

  // Beside a message that could not be stored: what the service said without its store, or the numbers that this page carries itself.
  unstored(answer, language, dir) {
    if (answer) { return this.message({ ...answer, id: "unstored", buttons: [] }, () => {}); }
    return make("article", { className: "service", id: "m-unstored" },
      make("p", { className: "text", lang: language, dir }, this.words.error_offline, make("br"), ...linked(this.words.emergency_bar)));
  },

  links(message) {
    const list = make("ul", { className: "links", lang: message.language, dir: message.dir });
    for (const link of message.links) {
      if (/^(tel:[+0-9]+|https:\/\/)/.test(link.href)) {
        const anchor = make("a", { href: link.href, rel: "noopener noreferrer" }, make("bdi", { dir: message.dir, textContent: link.title }));
        if (link.href.startsWith("https:")) { anchor.target = "_blank"; }
        list.append(make("li", {}, anchor));
      }
    }
    return list;
  },

  english(text) {
    return make("details", {}, make("summary", { textContent: this.words.in_english }),
      make("p", { className: "text", lang: "en", dir: "ltr", textContent: text }));
  },

  buttons(message, onButton) {
    const group = make("div", { className: "buttons", lang: message.language, dir: message.dir });
    for (const button of message.buttons) {
      group.append(make("button", { type: "button", className: "quiet", textContent: button.title, onclick: () => onButton(button) }));
    }
    return group;
  },

  show(message, onButton) {
    if (document.getElementById("m-" + message.id)) { return; }
    const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 120;
    const article = this.message(message, onButton);
    this.log.append(article);
    if (atEnd || message.from === "resident") { this.bringIntoView(article); }
  },

  // The end of a short message, but the beginning of one that does not fit: the most important words stand first.
  bringIntoView(article) {
    const end = this.log.scrollHeight;
    const top = article.offsetTop - this.log.offsetTop - 8;
    this.log.scrollTop = end - top > this.log.clientHeight ? top : end;
  },

  clear() { this.log.replaceChildren(); },
};
