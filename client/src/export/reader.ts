/**
 * What runs in the offline file: pan and zoom, and the panel. Plain script without a tag that could end it; every text of the
 * data is set as text, never as markup, and only http(s) addresses become links.
 */
export const READER = String.raw`
'use strict';
(function () {
  var data = JSON.parse(document.getElementById('data').textContent);
  var stage = document.getElementById('stage');
  var svg = stage.querySelector('svg');
  var panel = document.getElementById('panel');
  var trail = [];
  var byId = new Map();
  data.things.forEach(function (thing) { byId.set(thing.id, thing); });
  data.ties.forEach(function (tie) { byId.set(tie.id, tie); });

  // Camera.
  var width = Number(svg.getAttribute('width'));
  var height = Number(svg.getAttribute('height'));
  var camera = { x: 0, y: 0, zoom: 1 };
  function draw() {
    svg.style.transform = 'translate(' + camera.x + 'px,' + camera.y + 'px) scale(' + camera.zoom + ')';
  }
  function fit() {
    camera.zoom = Math.min(stage.clientWidth / width, stage.clientHeight / height, 1.6) || 1;
    if (height * camera.zoom < stage.clientHeight * 0.6) camera.zoom = Math.min(stage.clientWidth / width, 1.6);
    camera.x = (stage.clientWidth - width * camera.zoom) / 2;
    camera.y = Math.max(0, (stage.clientHeight - height * camera.zoom) / 2);
    draw();
  }
  function zoomAt(factor, x, y) {
    var next = Math.max(0.1, Math.min(8, camera.zoom * factor));
    camera.x = x - ((x - camera.x) * next) / camera.zoom;
    camera.y = y - ((y - camera.y) * next) / camera.zoom;
    camera.zoom = next;
    draw();
  }
  function zoomBy(factor) { zoomAt(factor, stage.clientWidth / 2, stage.clientHeight / 2); }
  document.getElementById('in').onclick = function () { zoomBy(1.25); };
  document.getElementById('out').onclick = function () { zoomBy(0.8); };
  document.getElementById('fit').onclick = fit;
  addEventListener('resize', fit);
  stage.addEventListener('wheel', function (event) {
    event.preventDefault();
    var box = stage.getBoundingClientRect();
    zoomAt(Math.exp(-event.deltaY * 0.0016), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  var fingers = new Map();
  var moved = false;
  function spread() {
    var two = Array.from(fingers.values());
    return Math.hypot(two[0].x - two[1].x, two[0].y - two[1].y);
  }
  stage.addEventListener('pointerdown', function (event) {
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 1) moved = false;
  });
  stage.addEventListener('pointermove', function (event) {
    var before = fingers.get(event.pointerId);
    if (!before) return;
    var was = fingers.size === 2 ? spread() : 0;
    var dx = event.clientX - before.x;
    var dy = event.clientY - before.y;
    if (!moved && Math.hypot(dx, dy) < 4) return;
    moved = true;
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 2) {
      var box = stage.getBoundingClientRect();
      zoomAt(spread() / (was || 1), event.clientX - box.left, event.clientY - box.top);
      return;
    }
    camera.x += dx;
    camera.y += dy;
    draw();
  });
  function lift(event) { fingers.delete(event.pointerId); }
  stage.addEventListener('pointerup', lift);
  stage.addEventListener('pointercancel', lift);

  // Panel.
  function add(parent, tag, text, name) {
    var element = document.createElement(tag);
    if (text !== undefined && text !== null) { element.textContent = text; element.dir = 'auto'; }
    if (name) element.className = name;
    parent.appendChild(element);
    return element;
  }
  function link(parent, url, word) {
    if (!/^https?:\/\//i.test(url || '')) return;
    parent.appendChild(document.createTextNode(' '));
    var element = add(parent, 'a', word);
    element.href = url;
    element.rel = 'noreferrer';
  }
  function sourceInto(parent, number) {
    var source = data.sources[number - 1];
    if (!source) return;
    var line = add(parent, 'p', undefined, 'meta');
    add(line, 'b', '[' + source.number + '] ');
    add(line, 'span', source.line);
    link(line, source.url, data.words.open);
    link(line, source.archive, data.words.archive);
  }
  function go(parent, id, word) {
    var button = add(parent, 'button', word, 'link');
    button.type = 'button';
    button.onclick = function () { choose(id); };
  }
  function show(id) {
    panel.textContent = '';
    Array.from(svg.querySelectorAll('.chosen')).forEach(function (element) { element.classList.remove('chosen'); });
    var about = byId.get(id);
    if (!about) {
      add(panel, 'p', data.words.hint, 'meta');
      add(panel, 'h3', data.words.all);
      data.sources.forEach(function (source) { sourceInto(panel, source.number); });
      return;
    }
    Array.from(svg.querySelectorAll('[data-id]')).forEach(function (element) {
      if (element.getAttribute('data-id') === id) element.classList.add('chosen');
    });
    var back = add(panel, 'button', '\u2190');
    back.type = 'button';
    back.setAttribute('aria-label', data.words.back);
    back.onclick = function () { trail.pop(); show(trail[trail.length - 1]); };
    add(panel, 'p', about.kind, 'meta');
    add(panel, 'h2', about.name).tabIndex = -1;
    if (about.words) {
      var words = add(panel, 'blockquote', about.words.text);
      words.lang = about.words.lang;
      add(panel, 'p', about.words.meta, 'meta');
    }
    if (about.line) add(panel, 'p', about.line, 'meta');
    (about.parts || []).forEach(function (part) { go(panel, part, (byId.get(part) || {}).name); });
    if (about.dates) add(panel, 'p', about.dates);
    var ties = data.ties.filter(function (tie) { return tie.from === id || tie.to === id; });
    if (about.from) {
      go(panel, about.from, (byId.get(about.from) || {}).name);
      go(panel, about.to, (byId.get(about.to) || {}).name);
    }
    if (ties.length > 0) add(panel, 'h3', data.words.ties);
    ties.forEach(function (tie) { go(panel, tie.id, tie.name); });
    if (about.claims.length > 0) add(panel, 'h3', data.words.claims);
    about.claims.forEach(function (claim) {
      add(panel, 'p', claim.text);
      claim.citations.forEach(function (citation) {
        if (citation.quotation) add(panel, 'blockquote', '\u00ab\u00a0' + citation.quotation + '\u00a0\u00bb');
        sourceInto(panel, citation.source);
      });
    });
    panel.scrollTop = 0;
  }
  function choose(id) {
    trail.push(id);
    show(id);
  }
  Array.from(svg.querySelectorAll('[data-id]')).forEach(function (element) {
    var about = byId.get(element.getAttribute('data-id'));
    if (!about) return;
    element.setAttribute('tabindex', element.classList.contains('thing') ? '0' : '-1');
    element.setAttribute('role', 'button');
    element.setAttribute('aria-label', about.name + ', ' + about.kind);
    element.addEventListener('click', function () { if (!moved) choose(about.id); });
    element.addEventListener('keydown', function (event) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose(about.id);
    });
  });
  svg.setAttribute('role', 'group');
  addEventListener('keydown', function (event) {
    if (event.target instanceof HTMLButtonElement) return;
    if (event.key === '+' || event.key === '=') zoomBy(1.25);
    if (event.key === '-') zoomBy(0.8);
    if (event.key === '0') fit();
    if (event.key === 'Escape') { trail = []; show(); }
  });
  fit();
  show();
})();
`;
