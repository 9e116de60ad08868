"use strict";var m=Object.defineProperty;var j=Object.getOwnPropertyDescriptor;var k=Object.getOwnPropertyNames;var L=Object.prototype.hasOwnProperty;var A=(e,t)=>{for(var n in t)m(e,n,{get:t[n],enumerable:!0})},R=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of k(t))!L.call(e,r)&&r!==n&&
m(e,r,{get:()=>t[r],enumerable:!(o=j(t,r))||o.enumerable});return e};var M=e=>R(m({},"__esModule",{value:!0}),e);var _={};A(_,{sarif:()=>q});module.exports=M(_);var E=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,T=/##(\w*)\[/g;function $(e){return`${JSON.stringify(e,null,2).replace(E,t=>t===`
`?t:U(t)).replace(T,"##$1\\u005b")}
`}function U(e){return Array.from({length:e.length},(t,n)=>`\\u${K(e.charCodeAt(n))}`).join("")}var K=e=>e.toString(16).padStart(4,"0");function b(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,P)}var P=e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`;var H,W=()=>H??=require("./explanations.cjs"),y=(...e)=>W().explanations(...e);function x(e){let t=new Map;return e.map(({file:n,path:o,code:r})=>{let i=`${n}#${o} ${r}`,s=(t.get(i)??0)+1;return t.set(i,s),s===1?i:`${i} ${s}`})}function v(e,t){let n=new Map;for(let o of e){let r=t(o),i=n.get(r);i?i.push(o):n.set(r,[o])}return n}function O({span:e,release:t,later:n}){let o=n===void 0?"":`, or move it with openchoreo-planes migrate --to ${n}`;return`fits ${e}: lint it with --release ${t}${o}`}
function C(e){let t=new Map([...v(e,({file:n})=>n)].map(([n,o])=>[n,o.sort((r,i)=>r.range.start.offset-i.range.start.offset)]));return({file:n,severity:o,range:{
start:r}})=>{if(o!=="error")return;let i=t.get(n)??[],s=0,c=i.length;for(;s<c;){let l=s+c>>1;(i[l]?.range.start.offset??0)<=r.offset?s=l+1:c=l}let u=i[s-1];return u!==
void 0&&r.offset<u.range.end.offset?u:void 0}}var q=({findings:e,releases:t,fits:n},o)=>{let{version:r,root:i,unreadable:s,docsOf:c}=o,u=new Set(e.map(({code:a})=>a)),l=y().filter(({code:a})=>u.has(a)),f=new Map(
l.map(({code:a},d)=>[a,d])),S=x(e.map(a=>({...a,file:i.placeOf(a.file).path}))),I=C(n),[p]=t,F={tool:{driver:{name:"openchoreo-planes",version:r,informationUri:"\
https://openchoreo.dev",rules:l.map(a=>N(a,c(a.code)))}},invocations:[{executionSuccessful:s.length===0,...s.length>0&&{toolExecutionNotifications:s.map(a=>J(a,
i))}}],originalUriBaseIds:{[w]:{uri:i.uri}},columnKind:"utf16CodeUnits",results:e.map((a,d)=>({...Z(a,f.get(a.code),i),...D(I(a),i),partialFingerprints:{"opench\
oreoPlanes/v1":S[d]}})),properties:{...p&&t.length===1&&{release:p.release,releaseFrom:p.from},releases:t}};return $({$schema:B,version:"2.1.0",runs:[F]})},w="%\
SRCROOT%",B="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";function N({code:e,severity:t,what:n,why:o,sources:r},i){
let s=`${n} ${o} openchoreo-planes explain ${e} shows an example.`,c=r.map(({url:l})=>l),u=r.map(({title:l,url:f})=>`- [${l}](${f})`);return{id:e,shortDescription:{
text:n},fullDescription:{text:`${n} ${o}`},help:{text:[s,...c].join(`
`),...u.length>0&&{markdown:`${s}

${u.join(`
`)}`}},helpUri:i,defaultConfiguration:{level:t}}}function Z(e,t,n){let{file:o,code:r,severity:i,path:s,range:c}=e,{start:u,end:l}=c,f={startLine:u.line,startColumn:u.
column,endLine:l.line,endColumn:l.column};return{ruleId:r,ruleIndex:t,level:i,message:{text:b(e)},locations:[{physicalLocation:{artifactLocation:h(o,n),region:f},
logicalLocations:[{fullyQualifiedName:s}]}]}}function D(e,t){if(e===void 0)return{};let{file:n,range:o}=e,r={startLine:o.start.line,startColumn:o.start.column};
return{relatedLocations:[{message:{text:`The plane ${O(e)}`},physicalLocation:{artifactLocation:h(n,t),region:r}}]}}function J({file:e,reason:t},n){return{descriptor:{
id:"unreadable"},level:"error",message:{text:`${e}: ${t}`},locations:[{physicalLocation:{artifactLocation:h(e,n)}}]}}function h(e,{placeOf:t}){let{path:n,isWithin:o}=t(
e);return o?{uri:g(n),uriBaseId:w}:{uri:G(n)}}function G(e){return e.startsWith("/")?`file://${g(e)}`:g(e).replace(/^([A-Za-z])%3A\//,"file:///$1:/")}var g=e=>e.
split("/").map(encodeURIComponent).join("/");0&&(module.exports={sarif});
