"use strict";var $=Object.defineProperty;var x=Object.getOwnPropertyDescriptor;var S=Object.getOwnPropertyNames;var C=Object.prototype.hasOwnProperty;var O=(e,t)=>{for(var n in t)$(e,n,{get:t[n],enumerable:!0})},k=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of S(t))!C.call(e,r)&&r!==n&&
$(e,r,{get:()=>t[r],enumerable:!(s=x(t,r))||s.enumerable});return e};var I=e=>k($({},"__esModule",{value:!0}),e);var L={};O(L,{junit:()=>E});module.exports=I(L);function p(e,t){let n=new Map;for(let s of e){let r=t(s),i=n.get(r);i?i.push(s):n.set(r,[s])}return n}var A=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,j=/##(\w*)\[/g,M=e=>!/[^\n\x20-\x7e]|::|##/.test(e);function h(e){return M(e)&&!e.includes(`
`)?e:B(e.replace(A,P))}function P(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${T(t)}`}var T=e=>e.toString(16).padStart(4,"0");function B(e){return e.replace(
/^(\s*):(?=:)/,"$1\\:").replace(j,"##$1\\[")}function b(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,q)}var q=e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`;function y(e){let t=e.filter(({severity:n})=>n==="error").length;return{errors:t,warnings:e.length-t}}function v({span:e,release:t,later:n}){let s=n===void 0?"":`, or move it with openchoreo-planes migrate --to ${n}`;return`fits ${e}: lint it with --release ${t}${s}`}
function w(e){let t=new Map([...p(e,({file:n})=>n)].map(([n,s])=>[n,s.sort((r,i)=>r.range.start.offset-i.range.start.offset)]));return({file:n,severity:s,range:{
start:r}})=>{if(s!=="error")return;let i=t.get(n)??[],a=0,u=i.length;for(;a<u;){let o=a+u>>1;(i[o]?.range.start.offset??0)<=r.offset?a=o+1:u=o}let l=i[a-1];return l!==
void 0&&r.offset<l.range.end.offset?l:void 0}}var E=({findings:e,filesWithPlanes:t,fits:n,releases:s},{unreadable:r})=>{let i=p(e,({file:c})=>c),a=w(n),u=K(s),o=[...[...new Set([...t,...i.keys()])].map(c=>H(
c,i.get(c)??[],u,a)),...r.map(R)],d=o.reduce((c,{tests:F})=>c+F,0),{errors:g}=y(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="openchoreo\
-planes" tests="${d}" failures="${g}" errors="${r.length}">`,...o.flatMap(({lines:c})=>c),"</testsuites>",""].join(`
`)};function H(e,t,n,s){let r=f(e),i=t.length===0?[`    <testcase name="planes" classname="${r}"/>`]:t.flatMap(o=>U(r,o,s(o))),a=Math.max(1,t.length),{errors:u}=y(
t),l=`  <testsuite name="${r}" tests="${a}" failures="${u}" errors="0">`;return{tests:a,lines:[l,...n,...i,"  </testsuite>"]}}function K(e){if(e.length===0)return[];
let t=(n,s)=>`      <property name="${n}" value="${f([...new Set(s)].join(", "))}"/>`;return["    <properties>",t("release",e.map(({release:n})=>n)),t("releaseF\
rom",e.map(({from:n})=>n)),"    </properties>"]}function R({file:e,reason:t}){let n=f(e);return{tests:1,lines:[`  <testsuite name="${n}" tests="1" failures="0" \
errors="1">`,`    <testcase name="unreadable" classname="${n}">`,`      <error type="unreadable" message="${f(t)}">${m(`${e}: ${t}`)}</error>`,"    </testcase>",
"  </testsuite>"]}}function U(e,t,n){let{code:s,severity:r,range:i,file:a}=t,{line:u,column:l}=i.start,o=b(t),d=`${a}:${u}:${l}`,g=n===void 0?o:`${o} The plane ${v(
n)}`;return[`    <testcase name="${f(`${s} at ${u}:${l}`)}" classname="${e}">`,r==="error"?`      <failure type="${f(s)}" message="${f(o)}">${m(`${d} ${g}`)}</f\
ailure>`:`      <system-out>${m(`${d} warning: ${o}`)}</system-out>`,"    </testcase>"]}var m=e=>h(e).replace(/[\ufffe\uffff]/g,"\uFFFD").replaceAll("&","&amp;").
replaceAll("<","&lt;").replaceAll(">","&gt;"),f=e=>m(e).replaceAll('"',"&quot;");0&&(module.exports={junit});
