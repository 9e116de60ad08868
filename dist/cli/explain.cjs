"use strict";var y=Object.defineProperty;var k=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var N=Object.prototype.hasOwnProperty;var v=(n,e)=>{for(var r in e)y(n,r,{get:e[r],enumerable:!0})},A=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let d of I(e))!N.call(n,d)&&d!==r&&
y(n,d,{get:()=>e[d],enumerable:!(t=k(e,d))||t.enumerable});return n};var M=n=>A(y({},"__esModule",{value:!0}),n);var T={};v(T,{explainCommand:()=>R});module.exports=M(T);var j,D=()=>j??=require("./explanations.cjs"),C=(...n)=>D().explanations(...n);var x={ok:0,findings:1,failure:2};var P=require("util");var g=[],w=[];function b(n,e,r){if(n===e)return 0;let t=r?.maxDistance,d=n;n.length>e.length&&(n=e,e=d);let o=n.length,a=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-a);)o--,a--;let i=0;for(;i<o&&n.charCodeAt(i)===e.charCodeAt(i);)i++;if(o-=i,a-=i,t!==void 0&&a-o>t)return t;if(o===0)return t!==void 0&&a>t?t:a;
let u,l,c,f,s=0,p=0;for(;s<o;)w[s]=n.charCodeAt(i+s),g[s]=++s;for(;p<a;){for(u=e.charCodeAt(i+p),c=p++,l=p,s=0;s<o;s++)f=u===w[s]?c:c+1,c=g[s],l=g[s]=c>l?f>l?l+
1:f:f>c?c+1:f;if(t!==void 0){let h=l;for(s=0;s<o;s++)g[s]<h&&(h=g[s]);if(h>t)return t}}return g.length=o,w.length=o,t!==void 0&&l>t?t:l}var S=64;function $(n,e){if(n.length>S)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,d;for(let o of e){if(Math.abs(o.length-n.
length)>=t)continue;let a=o.toLowerCase(),i=L(r,a)?1:b(r,a,{maxDistance:t});i<t&&(t=i,d=o)}return d}function L(n,e){if(n.length!==e.length||n===e)return!1;let r=0;
for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var m=class extends Error{name="UsageError"};function O(n,e,r=""){let t=$(n,e);return t===void 0?"":`; did you mean ${r}${t}?`}function R({positionals:n},e){let r=C(),[t,...d]=n;if(d.length>0)throw new m("explain takes one code");if(t===void 0){let i=Math.max(...r.map(({code:u})=>u.length));
return e.stdout(r.map(({code:u,severity:l,what:c})=>`${u.padEnd(i)}  ${l.padEnd(7)}  ${c}
`).join("")),x.ok}let o=r.find(i=>i.code===t);if(o)return e.stdout(F(o)),x.ok;let a=O(t,r.map(({code:i})=>i));throw new m(`unknown code ${t}${a||'; "explain" al\
one lists them'}`)}function F({code:n,severity:e,what:r,why:t,sources:d,option:o,fixed:a,example:i}){let u=i?["",`wrong, in ${i.release}:`,"",E(i.wrong),"","rig\
ht:","",E(i.right)]:[],l=o===void 0?[]:["",`Only reported with ${o}.`],c=a===void 0?[]:["",`lint --fix fixes it${a==="always"?"":` ${a}`}.`],f=d.length===0?[]:[
"","sources:","",...d.flatMap(({title:s,url:p})=>[`    ${s}`,`      ${p}`])];return`${[`${n} (${e})`,"",r,"",t,...l,...c,...u,...f].join(`
`)}
`}var E=n=>n.trimEnd().replace(/^/gm,"    ");0&&(module.exports={explainCommand});
