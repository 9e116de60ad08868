"use strict";var p=Object.defineProperty;var C=Object.getOwnPropertyDescriptor;var x=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var R=(e,n)=>{for(var r in n)p(e,r,{get:n[r],enumerable:!0})},k=(e,n,r,i)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of x(n))!v.call(e,o)&&o!==r&&
p(e,o,{get:()=>n[o],enumerable:!(i=C(n,o))||i.enumerable});return e};var O=e=>k(p({},"__esModule",{value:!0}),e);var H={};R(H,{stepSummary:()=>B});module.exports=O(H);var S=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,A=/##(\w*)\[/g,E=e=>!/[^\n\x20-\x7e]|::|##/.test(e);function g(e){return E(e)&&!e.includes(`
`)?e:F(e.replace(S,L))}function L(e){let n=e.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${j(n)}`}var j=e=>e.toString(16).padStart(4,"0");function F(e){return e.replace(
/^(\s*):(?=:)/,"$1\\:").replace(A,"##$1\\[")}function m(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,I)}var I=e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`;function h({span:e,release:n,later:r}){let i=r===void 0?"":`, or move it with openchoreo-planes migrate --to ${r}`;return`fits ${e}: lint it with --release ${n}${i}`}var c=(e,n)=>`${e} ${n}${e===1?"":"s"}`;function $(e){let n=e.filter(({severity:r})=>r==="error").length;return{errors:n,warnings:e.length-n}}function b({findings:e,files:n,planes:r,filesWithPlanes:i,releases:o}){let{errors:a,warnings:t}=$(e);return r===0&&e.length===0?`No OpenChoreo plane found in ${c(
n,"file")}; nothing was checked`:`${`Checked ${c(r,"plane")} in ${c(i.length,"file")}${P(o)}`}: ${c(a,"error")}, ${c(t,"warning")}`}function P(e){let n=e.map(({release:r,from:i,planes:o})=>`${e.length>1?`${o} `:""}against ${r}${T[i]}`);return n.length===0?"":`${n.length>1?", ":" "}${n.join("\
, ")}`}var T={option:"",environment:" (OPENCHOREO_RELEASE)",configuration:" (configuration)",detected:' (detected; set "release" in .openchoreo-planes.yaml)'};function B(e,n,r){let i=`### OpenChoreo planes

${l(b(e))}
`,o=r-y(i)-M;if(o<0)return"";let a=_(e,n),t=[];for(let u of a){if(o-=y(u),o<0)break;t.push(u)}let s=a.length-t.length,d=s===0?"":`
${s} more not shown; the log has all.
`;return`${i}${t.length===0?"":D}${t.join("")}${d}
`}var D=`
| | place | code | |
|---|---|---|---|
`,M=200;function _({findings:e,fits:n},{unreadable:r,docsOf:i}){let o=t=>{let s=i(t);return s===void 0?t:`[${t}](${s})`},a=(...t)=>`| ${t.join(" | ")} |
`;return[...r.map(({file:t,reason:s})=>a("error",l(t),o("unreadable"),l(`cannot be read: ${s}`))),...e.map(t=>{let{file:s,severity:d,code:u,range:f}=t,w=`${s}:${f.
start.line}:${f.start.column}`;return a(d,l(w),o(u),l(m(t)))}),...n.map(t=>a("notice",l(`${t.file}:${t.range.start.line}`),"",l(h(t))))]}var l=e=>g(e).replaceAll(
"&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[\\`*_{}[\]#|!~]/g,"\\$&").replaceAll("@","&#64;").replaceAll("://","&#58;//").replace(/www\./gi,
n=>`${n.slice(0,-1)}\\.`),y=e=>new TextEncoder().encode(e).length;0&&(module.exports={stepSummary});
