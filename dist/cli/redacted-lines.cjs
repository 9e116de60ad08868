"use strict";var h=Object.defineProperty;var j=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var Y=Object.prototype.hasOwnProperty;var _=(n,e)=>{for(var t in e)h(n,t,{get:e[t],enumerable:!0})},C=(n,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of F(e))!Y.call(n,r)&&r!==t&&
h(n,r,{get:()=>e[r],enumerable:!(s=j(e,r))||s.enumerable});return n};var U=n=>C(h({},"__esModule",{value:!0}),n);var on={};_(on,{redactedLines:()=>tn});module.exports=U(on);function w(n,e){let t=n.length;for(;t>0&&e.includes(n.charAt(t-1));)t--;return n.slice(0,t)}var k="<redacted>";function A(n){let e=/^(["'])[^\n]*\1$/.exec(n)?.[1];return e!==void 0?e+k+e:n.replace(/^([ \t]*)(\S.*?)(\r?)$/gm,(t,s,r,o,i)=>i===0&&/^[|>][-+\d]*\s*(?:#.*)?$/.
test(t)?t:`${s}${k}${o}`)}function z(n){return typeof n!="object"||n===null||Array.isArray(n)}function K(n){return!z(n)}var M=n=>n.replaceAll("~","~0").replaceAll("/","~1");function R(n,e,t){let s=n.slice(e,t),r=[...s.matchAll(Z)];return r.flatMap((o,i)=>{if(o[1]==="END")return[];let c=r[i+1],a=c?.[1]==="END"?c.index+c[0].length:W(
s,o.index,c?.index??s.length);return[[e+o.index,e+a]]})}var Z=/-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY-----/g;function W(n,e,t){let s=O(n,e);for(;s<t;){let r=O(
n,s+1);if(!v(n.slice(s+1,r)))break;s=r}return Math.min(s,t)}function O(n,e){let t=n.indexOf(`
`,e);return t===-1?n.length:t}function v(n){return H.test(n)||/^[A-Za-z0-9+/=]*$/.test(n.replace(/[\s#>|"',\\-]/g,""))}var H=/(?:Proc-Type|DEK-Info):/;function $(n,e){let{start:t,end:s}=n.range,r=e.slice(t.offset,s.offset);if(!Q.test(r)&&!x.test(r.replace(/\s+/g,"")))return[];let{root:o}=n.syntax,i=o?[...q(n,n.
value),...X(o,e,n.value)]:L(r,t.offset),c=I(i);return I([...c,...en(n,e),...R(e,t.offset,s.offset)])}var D=new Set(["clientKey","bearerToken","password","token",
"privateKey"]),T=new Set(["data","stringData"]),J="kubectl.kubernetes.io/last-applied-configuration",Q=/clientKey|bearerToken|password|token|privateKey|Secret|last-applied|PRIVATE KEY|:\/\/[^/?#\s]*@|\\/,
x=/UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/,E=(n,e)=>D.has(e)||e===J||e==="value"&&D.has(n),N=()=>!0;function*q(n,e){for(let{pointer:t}of y(e,"","","",E)){
let{start:s,end:r}=n.positionOf(t);yield[s.offset,r.offset]}}function*y(n,e,t,s,r){if(Array.isArray(n))for(let[o,i]of n.entries())yield*y(i,`${e}/${o}`,t,s,r);else if(K(
n)){let o=i=>n.kind==="Secret"&&T.has(i);for(let[i,c]of Object.entries(n))yield*y(c,`${e}/${M(i)}`,s,i,o(i)?N:r)}else typeof n=="string"&&(r(t,s)||P(n))&&(yield{
pointer:e,text:n})}function P(n){return/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(n)?!0:x.test(n.replace(/\s+/g,""))}function*X(n,e,t){let s,r=({
extent:c})=>e.slice(...c);function*o(c,a,l,d){let{kind:u,children:g,isMarked:B,extent:V}=c;u==="scalar"&&B&&(s??=new Set(Array.from(y(t,"","","",E),f=>m(f.text))),
s.has(m(r(c).replace(/^[|>][^\n]*\n/,"")))&&(yield V));let G=u==="map"&&g.some(f=>f.key?.name==="kind"&&m(r(f))==="Secret"),S=new Set;for(let f of[...g].reverse()){
if(u==="list"||f.key?.name===void 0){yield*o(f,a,l,d);continue}let{name:p}=f.key,b=G&&T.has(p)?N:d;S.has(p)?yield*i(f,l,p,b):yield*o(f,l,p,b),S.add(p)}}function*i(c,a,l,d){
c.kind==="scalar"&&(d(a,l)||P(m(r(c))))&&(yield c.extent);for(let u of c.children){let g=u.key?.name;yield*g===void 0?i(u,a,l,d):i(u,l,g,d)}}yield*o(n,"","",E)}
var m=n=>n.replace(/\s+/g,"").replace(/^["']|["']$/g,"");function*L(n,e){for(let s of n.matchAll(nn)){let[r,o=r]=s,i=e+s.index+r.length;yield[i-o.length,i]}let t=e;
for(let s of n.split(`
`))x.test(s)&&(yield[t,t+s.length]),t+=s.length+1}var nn=/\b(?:clientKey|bearerToken|password|token|privateKey)["']?[ \t]*:[ \t]*(\S.*)|(?<=:\/\/)[^/?#\s]*@/g;function*en({
syntax:n},e){for(let[t,s]of n.comments)yield*L(e.slice(t,s),t)}function I(n){let e=[];for(let[t,s]of[...n].sort(([r],[o])=>r-o)){let r=e.at(-1);r&&t<r[1]?r[1]=Math.
max(r[1],s):s>t&&e.push([t,s])}return e}var tn=(n,e,t)=>{let s=$(n,e),r=new Map;for(let{start:o}of t)r.has(o.line)||r.set(o.line,rn(n,e,o.offset-o.column+1,s));return r};function rn({range:n},e,t,s){let r=Math.
max(t,n.start.offset),o=Math.min(sn(e,r),n.end.offset),i=[" ".repeat(r-t)],c=r;for(let[a,l]of s){if(l<=r||a>=o)continue;let d=e.slice(a,Math.max(a,r)).split(`
`).length-1,u=A(e.slice(a,l)).split(`
`)[d]??"";i.push(e.slice(c,Math.max(c,a)),w(u,"\r")),c=Math.min(l,o)}return[...i,e.slice(c,o)].join("")}function sn(n,e){let t=n.slice(e).search(/[\r\n]/);return t===
-1?n.length:e+t}0&&(module.exports={redactedLines});
