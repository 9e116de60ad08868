"use strict";var y=Object.defineProperty;var k=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var N=Object.prototype.hasOwnProperty;var v=(n,e)=>{for(var r in e)y(n,r,{get:e[r],enumerable:!0})},A=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let d of I(e))!N.call(n,d)&&d!==r&&
y(n,d,{get:()=>e[d],enumerable:!(t=k(e,d))||t.enumerable});return n};var j=n=>A(y({},"__esModule",{value:!0}),n);var T={};v(T,{explainCommand:()=>R});module.exports=j(T);var M,D=()=>M??=require("./explanations.cjs"),C=(...n)=>D().explanations(...n);var w={ok:0,findings:1,failure:2};var P=require("util");var f=[],x=[];function b(n,e,r){if(n===e)return 0;let t=r?.maxDistance,d=n;n.length>e.length&&(n=e,e=d);let o=n.length,s=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-s);)o--,s--;let i=0;for(;i<o&&n.charCodeAt(i)===e.charCodeAt(i);)i++;if(o-=i,s-=i,t!==void 0&&s-o>t)return t;if(o===0)return t!==void 0&&s>t?t:s;
let u,l,c,p,a=0,m=0;for(;a<o;)x[a]=n.charCodeAt(i+a),f[a]=++a;for(;m<s;){for(u=e.charCodeAt(i+m),c=m++,l=m,a=0;a<o;a++)p=u===x[a]?c:c+1,c=f[a],l=f[a]=c>l?p>l?l+
1:p:p>c?c+1:p;if(t!==void 0){let h=l;for(a=0;a<o;a++)f[a]<h&&(h=f[a]);if(h>t)return t}}return f.length=o,x.length=o,t!==void 0&&l>t?t:l}var S=64;function $(n,e){if(n.length>S)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,d;for(let o of e){if(Math.abs(o.length-n.
length)>=t)continue;let s=o.toLowerCase(),i=L(r,s)?1:b(r,s,{maxDistance:t});i<t&&(t=i,d=o)}return d}function L(n,e){if(n.length!==e.length)return!1;let r=0;for(;r<
n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var g=class extends Error{name="UsageError"};function E(n,e,r=""){let t=$(n,e);return t===void 0?"":`; did you mean ${r}${t}?`}function R({positionals:n},e){let r=C(),[t,...d]=n;if(d.length>0)throw new g("explain takes one code");if(t===void 0){let i=Math.max(...r.map(({code:u})=>u.length));
return e.stdout(r.map(({code:u,severity:l,what:c})=>`${u.padEnd(i)}  ${l.padEnd(7)}  ${c}
`).join("")),w.ok}let o=r.find(i=>i.code===t);if(o)return e.stdout(F(o)),w.ok;let s=E(t,r.map(({code:i})=>i));throw new g(`unknown code ${t}${s||'; "explain" al\
one lists them'}`)}function F({code:n,severity:e,what:r,why:t,option:d,fixed:o,example:s}){let i=s?["",`wrong, in ${s.release}:`,"",O(s.wrong),"","right:","",O(
s.right)]:[],u=d===void 0?[]:["",`lint reports it with ${d}.`],l=o===void 0?[]:["",`lint --fix fixes it${o==="always"?"":` ${o}`}.`];return`${[`${n} (${e})`,"",
r,"",t,...u,...l,...i].join(`
`)}
`}var O=n=>n.trimEnd().replace(/^/gm,"    ");0&&(module.exports={explainCommand});
