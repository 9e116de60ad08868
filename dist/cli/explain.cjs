"use strict";var w=Object.defineProperty;var M=Object.getOwnPropertyDescriptor;var D=Object.getOwnPropertyNames;var I=Object.prototype.hasOwnProperty;var v=(e,n)=>{for(var t in n)w(e,t,{get:n[t],enumerable:!0})},V=(e,n,t,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let r of D(n))!I.call(e,r)&&r!==t&&
w(e,r,{get:()=>n[r],enumerable:!(o=M(n,r))||o.enumerable});return e};var R=e=>V(w({},"__esModule",{value:!0}),e);var F={};v(F,{explainCommand:()=>P});module.exports=R(F);var j,T=()=>j??=require("./explanations.cjs"),E=(...e)=>T().explanations(...e);var p=[],O=[];function $(e,n,t){if(e===n)return 0;let o=t?.maxDistance,r=e;e.length>n.length&&(e=n,n=r);let i=e.length,a=n.length;for(;i>0&&e.charCodeAt(~-i)===
n.charCodeAt(~-a);)i--,a--;let l=0;for(;l<i&&e.charCodeAt(l)===n.charCodeAt(l);)l++;if(i-=l,a-=l,o!==void 0&&a-i>o)return o;if(i===0)return o!==void 0&&a>o?o:a;
let f,d,u,c,s=0,g=0;for(;s<i;)O[s]=e.charCodeAt(l+s),p[s]=++s;for(;g<a;){for(f=n.charCodeAt(l+g),u=g++,d=g,s=0;s<i;s++)c=f===O[s]?u:u+1,u=p[s],d=p[s]=u>d?c>d?d+
1:c:c>u?u+1:c;if(o!==void 0){let x=d;for(s=0;s<i;s++)p[s]<x&&(x=p[s]);if(x>o)return o}}return p.length=i,O.length=i,o!==void 0&&d>o?o:d}var L=64;function m(e,n){if(e.length>L)return;let t=e.toLowerCase(),o=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,r;for(let i of n){if(Math.abs(i.length-e.
length)>=o)continue;let a=i.toLowerCase(),l=U(t,a)?1:$(t,a,{maxDistance:o});l<o&&(o=l,r=i)}return r}function U(e,n){if(e.length!==n.length)return!1;let t=0;for(;t<
e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}var y={ok:0,findings:1,failure:2};var C=require("util");var h=class extends Error{name="UsageError"};function k(e,n){try{let{values:t,positionals:o}=(0,C.parseArgs)({args:[...e],options:n,allowPositionals:!0,strict:!0});return{values:t,positionals:o}}catch(t){let o=e.
find(i=>i.startsWith("--")&&!Object.hasOwn(n,b(i)));if(o===void 0)throw new h(t instanceof Error?t.message:String(t));let r=m(b(o),Object.keys(n));throw new h(`\
there is no option --${b(o)}${r===void 0?"":`; did you mean --${r}?`}`)}}var b=e=>e.slice(2).split("=")[0]??"";var N=`openchoreo-planes explain CODE

Tells what a code of lint means, why, and what is right. Without a code it lists all of them.

  --help  this text

Exit status: 0 told, 2 there is no such code.
`;function P(e,n){let{values:t,positionals:o}=k(e,{help:{type:"boolean"}});if(t.help)return n.stdout(N),y.ok;let r=E(),[i,...a]=o;if(a.length>0)throw new h("exp\
lain takes one code");if(i===void 0){let d=Math.max(...r.map(({code:u})=>u.length));return n.stdout(r.map(({code:u,severity:c,what:s})=>`${u.padEnd(d)}  ${c.padEnd(
7)}  ${s}
`).join("")),y.ok}let l=r.find(d=>d.code===i);if(l)return n.stdout(S(l)),y.ok;let f=m(i,r.map(({code:d})=>d));throw new h(`there is no code ${i}${f===void 0?"; \
explain alone lists them":`; did you mean ${f}?`}`)}function S({code:e,severity:n,what:t,why:o,asksFor:r,fixed:i,example:a}){let l=a?["",`wrong, in ${a.release}\
:`,"",A(a.wrong),"","right:","",A(a.right)]:[],f=r===void 0?[]:["",`lint looks for it with ${r}.`],d=i===void 0?[]:["",`lint --fix mends it${i==="always"?"":` ${i}`}\
.`];return`${[`${e} (${n})`,"",t,"",o,...f,...d,...l].join(`
`)}
`}var A=e=>e.trimEnd().replace(/^/gm,"    ");0&&(module.exports={explainCommand});
