"use strict";var w=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var k=Object.prototype.hasOwnProperty;var v=(e,n)=>{for(var t in n)w(e,t,{get:n[t],enumerable:!0})},V=(e,n,t,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let r of I(n))!k.call(e,r)&&r!==t&&
w(e,r,{get:()=>n[r],enumerable:!(o=D(n,r))||o.enumerable});return e};var R=e=>V(w({},"__esModule",{value:!0}),e);var K={};v(K,{explainCommand:()=>P});module.exports=R(K);var j,T=()=>j??=require("./explanations.cjs"),C=(...e)=>T().explanations(...e);var h=[],O=[];function b(e,n,t){if(e===n)return 0;let o=t?.maxDistance,r=e;e.length>n.length&&(e=n,n=r);let i=e.length,d=n.length;for(;i>0&&e.charCodeAt(~-i)===
n.charCodeAt(~-d);)i--,d--;let a=0;for(;a<i&&e.charCodeAt(a)===n.charCodeAt(a);)a++;if(i-=a,d-=a,o!==void 0&&d-i>o)return o;if(i===0)return o!==void 0&&d>o?o:d;
let p,l,u,f,s=0,g=0;for(;s<i;)O[s]=e.charCodeAt(a+s),h[s]=++s;for(;g<d;){for(p=n.charCodeAt(a+g),u=g++,l=g,s=0;s<i;s++)f=p===O[s]?u:u+1,u=h[s],l=h[s]=u>l?f>l?l+
1:f:f>u?u+1:f;if(o!==void 0){let y=l;for(s=0;s<i;s++)h[s]<y&&(y=h[s]);if(y>o)return o}}return h.length=i,O.length=i,o!==void 0&&l>o?o:l}var L=64;function m(e,n){if(e.length>L)return;let t=e.toLowerCase(),o=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,r;for(let i of n){if(Math.abs(i.length-e.
length)>=o)continue;let d=i.toLowerCase(),a=N(t,d)?1:b(t,d,{maxDistance:o});a<o&&(o=a,r=i)}return r}function N(e,n){if(e.length!==n.length)return!1;let t=0;for(;t<
e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var x={ok:0,findings:1,failure:2};var E=require("util");var c=class extends Error{name="UsageError"};function A(e,n){try{let{values:t,positionals:o}=(0,E.parseArgs)({args:[...e],options:n,allowPositionals:!0,strict:!0});
return{values:t,positionals:o}}catch(t){let o=e.find(i=>i.startsWith("--")&&!Object.hasOwn(n,$(i)));if(o===void 0)throw new c(t instanceof Error?t.message:String(
t));let r=m($(o),Object.keys(n));throw new c(`there is no option --${$(o)}${r===void 0?"":`; did you mean --${r}?`}`)}}var $=e=>e.slice(2).split("=")[0]??"";var F=`openchoreo-planes explain CODE

Tells what a code of lint means, why, and what is right. Without a code it lists all of them.

  --help  this text

Exit status: 0 told, 2 there is no such code.
`;function P(e,n){let{values:t,positionals:o}=A(e,{help:{type:"boolean"}});if(t.help)return n.stdout(F),x.ok;let r=C(),[i,...d]=o;if(d.length>0)throw new c("exp\
lain takes one code");if(i===void 0){let l=Math.max(...r.map(({code:u})=>u.length));return n.stdout(r.map(({code:u,severity:f,what:s})=>`${u.padEnd(l)}  ${f.padEnd(
7)}  ${s}
`).join("")),x.ok}let a=r.find(l=>l.code===i);if(a)return n.stdout(S(a)),x.ok;let p=m(i,r.map(({code:l})=>l));throw new c(`there is no code ${i}${p===void 0?"; \
explain alone lists them":`; did you mean ${p}?`}`)}function S({code:e,severity:n,what:t,why:o,example:r}){let i=r?["",`wrong, in ${r.release}:`,"",M(r.wrong),"",
"right:","",M(r.right)]:[];return`${[`${e} (${n})`,"",t,"",o,...i].join(`
`)}
`}var M=e=>e.trimEnd().replace(/^/gm,"    ");0&&(module.exports={explainCommand});
