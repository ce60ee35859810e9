// The conversation with the gateway: create, send (repeated until stored), and read the stream again from where it was.
"use strict";

const Talk = {
  id: sessionStorage.getItem("id"),
  token: sessionStorage.getItem("token"),
  last: "0-0",
  outbox: [],
  sending: false,
  reading: null,

  headers(more) { return { Authorization: "Bearer " + this.token, ...more }; },

  async open(language) {
    if (this.id && this.token) { return; }
    const answer = await fetch("/api/conversations", {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ language }),
    });
    if (!answer.ok) { throw new Error("open " + answer.status); }
    const made = await answer.json();
    this.id = made.id; this.token = made.token; this.last = "0-0";
    sessionStorage.setItem("id", made.id); sessionStorage.setItem("token", made.token);
  },

  forget() {
    this.reading?.abort();
    this.id = this.token = null; this.last = "0-0"; this.outbox = [];
    sessionStorage.clear();
  },

  // Sends what waits, oldest first. The key makes a repeat after a lost answer harmless.
  async flush(language, changed) {
    if (this.sending) { return; }
    this.sending = true;
    try {
      while (this.outbox.length) {
        const item = this.outbox[0];
        const wait = await this.post(item, language);
        if (wait === 0) { this.outbox.shift(); changed(item); continue; }
        changed(item);
        await new Promise((done) => setTimeout(done, wait));
      }
    } finally { this.sending = false; }
  },

  // 0 when stored or refused for good, else the milliseconds to wait before the next try.
  async post(item, language) {
    try {
      await this.open(language);
      const answer = await fetch(`/api/conversations/${this.id}/messages`, {
        method: "POST", headers: this.headers({ "Content-Type": "application/json" }),
        body: JSON.stringify({ text: item.text, key: item.key, language }),
      });
      if (answer.ok) { item.state = "stored"; item.event = (await answer.json()).event; return 0; }
      if (answer.status === 404) { this.forget(); return 200; }
      if (answer.status === 413 || answer.status === 400) { item.state = "refused"; item.code = answer.status; return 0; }
      item.state = "waiting";
      if (answer.status === 503) { item.unstored = (await answer.json().catch(() => ({}))).answer; }
      return 1000 * Number(answer.headers.get("Retry-After") || 2);
    } catch {
      item.state = "waiting";
      item.unstored = await this.withoutConversation(item.text, language) || item.unstored;
      return 2000;
    }
  },

  // What the service can say though it cannot store anything; undefined where it cannot be reached at all.
  async withoutConversation(text, language) {
    try {
      const answer = await fetch("/api/emergency", {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text, language }),
      });
      return answer.ok ? (await answer.json()).answer : undefined;
    } catch { return undefined; }
  },

  // Reads the stream for ever; on any break it goes on after the last message seen. Falls back to asking where streams break.
  async read(onMessage, onState) {
    let failures = 0;
    while (this.id) {
      this.reading = new AbortController();
      try {
        await this.readOnce(onMessage, () => { failures = 0; onState("open"); });
      } catch (error) {
        if (!this.id) { return; }
        failures += 1;
        onState("lost");
        if (failures > 2) { await this.poll(onMessage).then(() => onState("open"), () => {}); }
      }
      await new Promise((done) => setTimeout(done, Math.min(8000, 500 * 2 ** Math.min(failures, 4))));
    }
  },

  async readOnce(onMessage, onOpen) {
    const answer = await fetch(`/api/conversations/${this.id}/events`, {
      headers: this.headers({ "Last-Event-ID": this.last }), signal: this.reading.signal,
    });
    if (answer.status === 404) { this.forget(); return; }
    if (!answer.ok) { throw new Error("events " + answer.status); }
    onOpen();
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let buffer = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) { return; }
      buffer += value;
      const parts = buffer.split("\n\n");
      buffer = parts.pop();
      for (const part of parts) { this.take(part, onMessage); }
    }
  },

  take(part, onMessage) {
    const data = part.split("\n").find((line) => line.startsWith("data: "));
    if (data) { this.got(JSON.parse(data.slice(6)), onMessage); }
  },

  got(message, onMessage) {
    this.last = message.id;
    onMessage(message);
  },

  async poll(onMessage) {
    const answer = await fetch(`/api/conversations/${this.id}/messages?after=${this.last}`, { headers: this.headers() });
    if (!answer.ok) { throw new Error("poll " + answer.status); }
    for (const message of (await answer.json()).messages) { this.got(message, onMessage); }
  },
};
