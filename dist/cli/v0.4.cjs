"use strict";var le=Object.defineProperty;var In=Object.getOwnPropertyDescriptor;var An=Object.getOwnPropertyNames;var Rn=Object.prototype.hasOwnProperty;var Tn=(n,e)=>{for(var r in e)le(n,r,{get:e[r],enumerable:!0})},zn=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of An(e))!Rn.call(n,i)&&
i!==r&&le(n,i,{get:()=>e[i],enumerable:!(t=In(e,i))||t.enumerable});return n};var jn=n=>zn(le({},"__esModule",{value:!0}),n);var Rr={};Tn(Rr,{ValidationError:()=>G,assertBuildPlane:()=>hr,assertDataPlane:()=>mr,assertEnvironment:()=>kr,assertOrganization:()=>vr,formatIssue:()=>W,isBuildPlane:()=>yr,
isDataPlane:()=>gr,isEnvironment:()=>wr,isOrganization:()=>br,isPlane:()=>Pr,validateBuildPlane:()=>vn,validateDataPlane:()=>bn,validateEnvironment:()=>Dn,validateOrganization:()=>On,
validatePlane:()=>Or,validateUpdate:()=>Ar,withDefaults:()=>Pn});module.exports=jn(Rr);function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function b(n){return!c(n)}function j(n){return n.split("/").slice(1).map(Sn)}var q=n=>n.replaceAll("~","~0").replaceAll("/","~1"),Sn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function je(n){return/[~\d]/.test(n)?j(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function v(n,e){
let r=n;for(let t of Cn(e))if(Array.isArray(r))r=r[Number(t)];else if(b(r)&&Object.hasOwn(r,t))r=r[t];else return;return r}function Cn(n){let e=ae.get(n);if(e)return e;let r=j(n);return ae.size<En&&ae.set(n,r),r}var ae=new Map,En=1e3;function Se(n,e){let r=b(n)?n.kind:void 0,t=typeof r=="string"&&Object.hasOwn(e,r)?e[r]:void 0;return Ce(n,t??{},n)}function Ce(n,e,r){if(!b(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[i,o]of Object.entries(e)){let s=Object.hasOwn(n,i)?n[i]:void 0,l="within"in o?s==null?s:Ce(s,o.within,r):s??$n(o,r);l!==void 0&&
(t[i]=l)}return t}function $n(n,e){if("value"in n)return n.value;let r=j(n.from).reduce((t,i)=>b(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||
r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===void 0||n.pattern.test(r)?r:void 0}var C=[],ue=[];function fe(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let o=n.length,s=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-s);)o--,s--;let l=0;for(;l<o&&n.charCodeAt(l)===e.charCodeAt(l);)l++;if(o-=l,s-=l,t!==void 0&&s-o>t)return t;if(o===0)return t!==void 0&&s>t?t:s;
let k,h,g,T,p=0,z=0;for(;p<o;)ue[p]=n.charCodeAt(l+p),C[p]=++p;for(;z<s;){for(k=e.charCodeAt(l+z),g=z++,h=z,p=0;p<o;p++)T=k===ue[p]?g:g+1,g=C[p],h=C[p]=g>h?T>h?
h+1:T:T>g?g+1:T;if(t!==void 0){let F=h;for(p=0;p<o;p++)C[p]<F&&(F=C[p]);if(F>t)return t}}return C.length=o,ue.length=o,t!==void 0&&h>t?t:h}var Vn=64;function L(n,e){if(n.length>Vn)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let o of e){if(Math.abs(o.length-
n.length)>=t)continue;let s=o.toLowerCase(),l=Kn(r,s)?1:fe(r,s,{maxDistance:t});l<t&&(t=l,i=o)}return i}function Kn(n,e){if(n.length!==e.length||n===e)return!1;let r=0;for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+
2)}var m=Object.prototype;function P(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function I(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)
r++;return r>e}function $e(n,e){let r=0;for(let t in n){let i=n[t];r+=t.length+(Ee(i)?i.length:0)}return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Ee).join("")).length>e}var Ee=n=>typeof n=="string";function ce(n){let e=n.filter(b).filter(t=>t.controller===!0),r=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(r.map(i=>t[i])))).size>1}var R=!1,_=[{code:"unreadable",path:"",field:"",message:""}],Ke=1e4,B=0,U={code:"too-many-issues",path:"",field:"",message:""};function Ne(n,e){let r=B;B=0;try{
let t=Be(n,e);if(t===null||B<Ke)return t;let i=t.filter(o=>o!==U);return[...i,{...U,omitted:t.length-i.length}]}finally{B=r}}var Fe=Symbol("thorough");function Le(n,e){
let r=R;R=!0;try{return n(e)===null}catch(t){if(t!==Fe)throw t;return Be(n,e)===null}finally{R=r}}function Be(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{
R=!0}}var Nn=20;function a(n,e,r,t){if(R)return _;let i=++B<Ke?{code:r,path:Ge(e),field:Ze(e),message:"",...t}:U;return n===null?[i]:(n.push(i),n)}function d(n){
return f(null,null,n,"object")}function f(n,e,r,t){return r===null?a(n,e,"null-value"):a(n,e,"wrong-type",{expected:t,found:Zn(r)})}function w(n,e,r,{code:t="in\
valid-format",rule:i,maxLength:o}){return typeof r!="string"?f(n,e,r,"string"):o!==void 0&&I(r,o)?a(n,e,"too-long",{limit:o,unit:"characters"}):a(n,e,t,i===void 0?
void 0:{rule:i})}function D(n,e,r,{code:t="unknown-value",allowed:i,codes:o}){if(R)return _;if(typeof r!="string")return f(n,e,r,"string");let s=o!==void 0&&Object.
hasOwn(o,r)?o[r]:void 0;if(s!==void 0)return a(n,e,s);let l=L(r,i);return a(n,e,t,l===void 0?{allowed:i}:{allowed:i,suggestion:l})}function A(n,e,r,{minimum:t,maximum:i}){
return typeof r!="number"||Number.isNaN(r)?f(n,e,r,"integer"):!Number.isInteger(r)&&Number.isFinite(r)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:i})}
function pe(n,e,r,{code:t="invalid-format",rule:i}){return Object.hasOwn(e,r)?a(n,r,t,i===void 0?void 0:{rule:i}):n}function ge(n,e,r,t){let i=e[r];return Object.
hasOwn(e,r)&&i!==void 0?w(n,r,i,t):n}function me(n){if(n!==null)for(let e of n)e.field="";return n}function u(n,e,r){if(e===null)return n;if(R)return e;let t=Ge(
r),i=Ze(r);for(let o of e)o!==U&&(o.path=t+o.path,o.field=i+o.field);if(n===null)return e;for(let o of e)n.push(o);return n}function y(n,e,r){if(R)return Fn(n,e,
r);let{known:t,required:i=[],codes:o}=r,s=t.filter(g=>M(e[g])||!de(e,g)),l=new Set,k=Nn,h=[];for(let g of n??[]){if(g.code==="unknown-field"&&g.name===void 0){if(!de(
e,qe(g.path)))continue;l.add(Bn(g,s,r,k-- >0))}h.push(g)}h=h.filter(g=>!Mn(g,l));for(let g of s)M(e[g])?i.includes(g)&&!l.has(g)&&(h=a(h,g,o?.[g]??"missing-fiel\
d")):h=a(h,g,"unreadable");return h.length===0?null:h}function Fn(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||
Ln({}))throw Fe;if(n!==null)return _;let o=s=>M(e[s])?t.includes(s):!de(e,s);return r.some(o)?_:null}function Ln(n){for(let e in n)return!0;return!1}function Bn(n,e,{
replaced:r,elsewhere:t},i){let o=qe(n.path);n.name=o;let s=t!==void 0&&Object.hasOwn(t,o)?t[o]:void 0,k=e.find(h=>r?.[o]===h)??(s===void 0&&i?L(o,e):void 0);return k!==
void 0&&(n.suggestion=k),s!==void 0&&(n.knownIn=s),k}function Mn(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function Me(n,e,r){
let t=r.filter(o=>!M(e[o])).length;if(t===1)return n;let i=t===0?(n??[]).filter(o=>o.code!=="null-value"):n;return a(i,null,"value-from",{found:t===0?"neither":
"both",branches:r})}function ye(n,e,r){let t=e.generateName;if(!Gn(t)){let i=n?.find(({path:o,code:s})=>o==="/generateName"&&s==="invalid-name");return i!==void 0&&
typeof t=="string"&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return a(Ve(Ve(n,"/name"),"/generateName"),"name","missing-field")}var Ve=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?r:null},de=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),M=n=>n==null,Gn=n=>M(n)||
n==="",Ge=n=>n===null?"":typeof n=="number"?`/${n}`:`/${q(n)}`,Ze=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,qe=n=>j(n)[0]??"";function Zn(n){return Array.
isArray(n)?"array":typeof n}var _e={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Ue({checks:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return d(r);let{apiVersion:t,kind:i}=r,o=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(o)return o(r);let s=qn(t);if(i==null)return a(s,"kind","missin\
g-field");let l=Object.keys(n);if(typeof i!="string")return D(s,"kind",i,{code:"unknown-kind",allowed:l});let k=Object.hasOwn(e,i)?e[i]:L(i,l);return a(s,"kind",
"unknown-kind",k===void 0?{allowed:l}:{allowed:l,suggestion:k})}}function qn(n){return n==null?a(null,"apiVersion","missing-field"):n===_e.allowed[0]?null:D(null,
"apiVersion",n,_e)}function Je({code:n,path:e,minimum:r},t){if(e==="/metadata/generation")return n==="out-of-range"&&r===0;let i=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return i!==void 0&&(n==="invalid-name"||n==="too-long")&&!i.test($(v(t,e)))}function Ye(n,e,r){let t=p=>v(n,`/metadata/${p}`)??void 0,
i=p=>v(e,`/metadata/${p}`)??void 0,o=p=>r?"":$(p)||"default",s=p=>$(i(p))!==""&&i(p)!==t(p),l=He(t("deletionTimestamp")),k=i("deletionGracePeriodSeconds"),h=new Set(
We(t("finalizers"))),g=t("generation"),T={"/kind":v(n,"/kind")!==v(e,"/kind"),"/metadata/name":s("name"),"/metadata/namespace":o(t("namespace"))!==o(i("namespac\
e")),"/metadata/uid":s("uid"),"/metadata/resourceVersion":s("resourceVersion"),"/metadata/deletionTimestamp":!l&&He(i("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":k!==void 0&&k!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":l&&We(i("finalizers")).some(p=>!h.has(p))};return[...$(i("name"))===""?
[E("/metadata/name","missing-field")]:[],...Object.entries(T).flatMap(([p,z])=>z?[E(p,"immutable-field")]:[]),...typeof g=="number"&&P(g)&&g<0?[E("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function E(n,e,r){return{code:e,path:n,field:je(n),message:"",...r}}var $=n=>typeof n=="string"?n:"",He=n=>$(
n)!==""&&Date.parse($(n))!==_n,_n=-621355968e5,We=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var Un={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Qe(n)}, not ${Qe(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":he,"wrong-api-version":he,"unknown-value":he,"invalid-plane-id":H,"invalid-name":H,"inva\
lid-label":H,"invalid-format":H,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({minimum:n,
maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","invalid-dat\
e-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete and recre\
ate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n} more ${n===
1?"issue that is":"issues that are"} not listed.`};function he({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} or ${n.
at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function H({rule:n}){return`must be ${n}.`}function Xe(n){return Un[n.code](n)}function W(n){return`${n.
field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Hn)}var Hn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Qe=n=>n==="und\
efined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Wn=64,Jn=2e5;function we(n){let e=Jn,r=[];return t(()=>n);function t(i){try{let o=i();if(r.includes(o))return a(null,null,"unreadable");if(typeof o!="object"||
o===null||r.length>Wn)return null;r.push(o);for(let s of Object.keys(o)){let l=e-- >0?t(()=>Reflect.get(o,s)):null;if(l)return u(null,l,Array.isArray(o)?Number(
s):s)}return r.pop(),null}catch{return a(null,null,"unreadable")}}}function V(n){let e=r=>{let t=J(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:be(t)}};return Object.assign(e,{"~standard":Qn(e)})}function K(n){return e=>{
try{return Le(n,e)}catch{return!1}}}function Z(n){return e=>{let r=n(e);if(!r.ok)throw new G(r.issues)}}var G=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,ke).map(W);super([...r,...e.length>ke?[`and ${e.length-ke} more`]:[]].join(`
`)),this.issues=e}},ke=20;function J(n,e){let r;try{if(r=Ne(n,e),r===null)return null;let t=we(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!Y(i,t.path)),t])}catch{
r=we(e)??a(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===Yn&&(t.field=t.field.slice(1));return r}var Yn=46;function be(n){let e=n;for(let r of e)
r.message=Xe(r);return e}function Qn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:j(i)}))}}}}var Y=(n,e)=>n===e||n.startsWith(`${e}/`);function nn(n){return(e,r)=>{let t=J(n.check,r)??[],i;try{i=Xn(n,e,r,t)}catch{i=[...t,...a(null,null,"unreadable")]}let[o,...s]=i;return o===void 0?{ok:!0,value:r}:
{ok:!1,issues:be([o,...s])}}}function Xn(n,e,r,t){let i=v(r,"/kind"),o=ve(n.immutable,i),s=Ye(e,r,n.clusterScoped.some(O=>O===i));if(t.length===0&&en(e,r,o).length===
0)return s;let l=xe(e,J(n.check,e)),k=xe(r,t),h=n.withDefaults(l),g=n.withDefaults(k),T=ve(n.ruled,i),p=ve(n.choices,i),z=t.flatMap(O=>Je(O,r)?[]:O.code==="wron\
g-type"&&T.includes(O.path)||!xn(O,h,g,p)?[O]:tn(O,r)),F=({path:O})=>z.some(se=>Y(se.path,O)||Y(O,se.path));return[...z,...[...s,...en(l,k,o)].filter(O=>!F(O))]}
function ve(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function xn({code:n,path:e},r,t,i){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let o=n.startsWith("missing-")||i.includes(e)?e.slice(0,e.lastIndexOf("/")):e,s=et(o),l=v(r,s);return l!==
void 0&&Q(l,v(t,s))}function et(n){let e=n.split("/"),r=e.findIndex(t=>/^\d+$/.test(t));return r===-1?n:e.slice(0,r).join("/")}function xe(n,e){let r=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:tn(t,n));return r.length===0?n:De(n,"",new Set(r.map(({path:t})=>t)))}function De(n,e,r){if(Array.isArray(n))return n.map((o,s)=>De(
o,`${e}/${s}`,r));if(!b(n))return n;let i=Object.entries(n).map(([o,s])=>({name:o,inner:s,at:`${e}/${q(o)}`})).filter(({at:o})=>!r.has(o));return Object.fromEntries(
i.map(({name:o,inner:s,at:l})=>[o,De(s,l,r)]))}function tn({code:n,path:e,field:r},t){return((n==="wrong-type"?rn(v(t,e)):null)??[]).map(o=>({...o,path:e+o.path,
field:r+o.field}))}function rn(n){return Array.isArray(n)?n.reduce((e,r,t)=>u(e,rn(r),t),null):b(n)?Object.keys(n).reduce((e,r)=>a(e,r,"unknown-field",{name:r}),
null):null}function en(n,e,r){let t=v(n,"/spec")??void 0;return r.length===0||t===void 0||!b(v(e,"/spec"))?[]:b(t)?r.filter(({pointer:o,unset:s})=>{let l=v(n,o)??
void 0;return l!==void 0&&!s.includes(l)&&!Q(l,v(e,o))}).map(({pointer:o})=>E(o,"immutable-field")):[E("/spec","immutable-field")]}function Q(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>Q(t,e[i])):!b(n)||!b(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>Q(n[t]??void 0,e[t]??void 0))}var on={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var ne={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},nt={code:"unknown-kind",allowed:["DataPlane"]},Pe={known:["apiVersion","kind","metadata","\
spec","status"],required:["apiVersion","kind","metadata","spec"]},X=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,ln={code:"inv\
alid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},an=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
un={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},tt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
rt={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},Ie=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
fn={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},S={minimum:-9223372036854776e3,maximum:9223372036854776e3},x=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
N={code:"invalid-date-time"},Ae={minimum:0,maximum:9223372036854776e3},cn={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},dn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},it=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,ot={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},st=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
lt={},at=/^(?:[^/]*\/)?[^/]+$/,ut={rule:"group/version or version"},Oe={rule:"a non-empty string"},ft={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},sn=/^[ -~]*$/,ct={rule:"printable ASCII characters",maxLength:128},dt={allowed:["Apply","Update"]},
pt=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
gt={allowed:["FieldsV1",""]},mt={rule:"printable ASCII characters",maxLength:256},yt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},ht={known:["kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["kubernetesCluster",
"gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"DataPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"DataPlane up to v0.3"}},wt={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{
credentials:"auth"},elsewhere:{credentials:"DataPlane up to v0.3",name:"DataPlane up to v0.3"}},kt={known:["ca"],required:["ca"]},bt=["secretRef","value"],vt={known:[
"secretRef","value"],replaced:{secretKeyRef:"secretRef"}},Dt={known:["mtls","bearerToken"]},Ot={known:["clientCert","clientKey"],required:["clientCert","clientK\
ey"]},Pt={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"\
DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to\
 v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},It={known:["nam\
e"],required:["name"]},At={known:["url","authentication"],required:["url","authentication"]},Rt={known:["basicAuth"],required:["basicAuth"]},Tt={known:["usernam\
e","password"],required:["username","password"]},pn={known:["observedGeneration","conditions"]},zt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
jt={rule:"a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix an\
d a slash",maxLength:316},St={allowed:["True","False","Unknown"]},Ct=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
Et=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,$t={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},Vt={maxLength:32768},
Kt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},Nt={
code:"unknown-kind",allowed:["BuildPlane"]},Ft={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"BuildPlane in v0.7 to v0\
.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Envir\
onment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},Lt={known:[]},Bt={
code:"unknown-kind",allowed:["Environment"]},Mt={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{imagePullSecretRefs:"DataPlane",kubernetesCluster:"D\
ataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},Gt={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since \
v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"\
Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"\
Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environmen\
t in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Zt={known:["remoteJwks"]},qt={known:["uri"],required:["uri"]},_t={code:"unknown-kind",allowed:[
"Organization"]},Ut={known:["apiVersion","kind","metadata","spec","status"],required:["apiVersion","kind","metadata"]},Ht={known:[],elsewhere:{dataPlaneRef:"Env\
ironment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"Da\
taPlane or BuildPlane",secretStoreRef:"DataPlane"}},Wt={known:["observedGeneration","conditions","namespace"]};function te(n){if(c(n))return d(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=D(e,t,i,ne))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&
(e=D(e,t,i,nt))):t==="metadata"?i!==null&&(r++,e=u(e,Re(i),t)):t==="spec"?i!==null&&(r++,e=u(e,Jt(i),t)):t==="status"?i!==null&&(e=u(e,rr(i),t)):e=a(e,t,"unknow\
n-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:y(e,n,Pe)}function Re(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="name")(typeof t!="string"||I(t,253)||!X.test(t))&&(e=w(e,r,t,ln));else if(r==="generateName")(typeof t!="string"||!an.test(t))&&(e=w(e,r,t,un));else if(r===
"namespace")(typeof t!="string"||I(t,63)||!tt.test(t))&&(e=w(e,r,t,rt));else if(r==="labels")e=u(e,gn(t),r);else if(r==="annotations")e=u(e,mn(t),r);else if(r===
"finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,o=t;for(let s=0;s<o.length;s++){let l=o[s];(typeof l!="string"||!Ie.test(l))&&(i=w(i,s,l,fn))}
o.length>1&&o.includes("orphan")&&o.includes("foregroundDeletion")&&(i=a(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,i,r)}else if(r===
"ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,o=t;for(let s=0;s<o.length;s++){let l=o[s];i=u(i,yn(l),s)}o.length>1&&ce(o)&&(i=a(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
o=t;for(let s=0;s<o.length;s++){let l=o[s];i=u(i,hn(l),s)}e=u(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?P(t)||(e=A(e,r,t,S)):r==="deletionGracePeriodSeconds"?P(
t)||(e=A(e,r,t,S)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!x.test(t))&&(e=w(e,r,t,N)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!x.
test(t))&&(e=w(e,r,t,N)):e=a(e,r,"unknown-field")}return n.name||(e=ye(e,n,X)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&P(n.
generation)&&(e=A(e,"generation",n.generation,Ae)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,cn)}function gn(n){if(c(n))return d(n);let e=null;for(let r in n){
let t=n[r];Ie.test(r)||(e=pe(e,n,r,dn)),(typeof t!="string"||I(t,63)||!it.test(t))&&(e=ge(e,n,r,ot))}return me(e)}function mn(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];st.test(r)||(e=pe(e,n,r,dn)),typeof t!="string"&&(e=ge(e,n,r,lt))}return $e(n,262144)&&(e=a(e,null,"too-long",{limit:262144,unit:"byt\
es"})),me(e)}function yn(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||!at.
test(i))&&(e=w(e,t,i,ut))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=w(e,t,i,Oe))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<
1)&&(e=w(e,t,i,Oe))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=w(e,t,i,Oe))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boole\
an")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=a(e,t,"unknown-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion==="/v1")&&
(e=a(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&r===4?null:y(e,n,ft)}function hn(n){if(c(n))return d(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||I(i,128)||!sn.test(i))&&(e=w(e,t,i,ct)):t==="operation"?i!==null&&(r++,
i!=="Apply"&&i!=="Update"&&(e=D(e,t,i,dt))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!pt.test(i))&&(e=
w(e,t,i,N)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=D(e,t,i,gt)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||I(i,256)||
!sn.test(i))&&(e=w(e,t,i,mt)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:y(e,n,yt)}function Jt(n){if(c(n))return d(n);let e=null,
r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="kubernetesCluster")i!==null&&(r++,e=u(e,wn(i),t));else if(t==="gateway")i!==null&&(r++,e=u(e,xt(i),t));else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let o=null,s=i;for(let l=0;l<s.length;l++){let k=s[l];typeof k!="string"&&(o=f(o,l,k,"string"))}
e=u(e,o,t)}else t==="secretStoreRef"?e=u(e,er(i),t):t==="observer"?e=u(e,kn(i),t):e=a(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&r===2?
null:y(e,n,ht)}function wn(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="server"?i!==null&&(r++,typeof i!="string"&&(e=f(e,
t,i,"string"))):t==="tls"?i!==null&&(r++,e=u(e,Yt(i),t)):t==="auth"?i!==null&&(r++,e=u(e,Qt(i),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&r===3?null:y(e,n,wt)}function Yt(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="ca"?i!==null&&(r++,e=u(e,ee(i),t)):e=
a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:y(e,n,kt)}function ee(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=a(e,r,"unknown-field"))}return n.
secretRef==null==(n.value==null)&&(e=Me(e,n,bt)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,vt)}function Qt(n){if(c(n))return d(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="mtls"?e=u(e,Xt(t),r):r==="bearerToken"?e=u(e,ee(t),r):e=a(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:
y(e,n,Dt)}function Xt(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCert"?i!==null&&(r++,e=u(e,ee(i),t)):t==="clientK\
ey"?i!==null&&(r++,e=u(e,ee(i),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:y(e,n,Ot)}function xt(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationVir\
tualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:y(e,n,Pt)}
function er(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=
a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:y(e,n,It)}function kn(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="url"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="authentication"?i!==null&&(r++,e=u(e,nr(i),t)):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===2?null:y(e,n,At)}function nr(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="basicAut\
h"?i!==null&&(r++,e=u(e,tr(i),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:y(e,n,Rt)}function tr(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="username"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="password"?i!==null&&(r++,
typeof i!="string"&&(e=f(e,t,i,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===2?null:y(e,n,Tt)}function rr(n){if(c(n))
return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")P(t)||(e=A(e,r,t,S));else if(r==="conditions")if(!Array.isArray(t))e=
f(e,r,t,"array");else{let i=null,o=t;for(let s=0;s<o.length;s++){let l=o[s];i=u(i,Te(l),s)}e=u(e,i,r)}else e=a(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===m?null:y(e,n,pn)}function Te(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||I(
i,316)||!zt.test(i))&&(e=w(e,t,i,jt))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=D(e,t,i,St))):t==="observedGeneration"?(!Number.isInteger(
i)||i<0||i>9223372036854776e3)&&(e=A(e,t,i,Ae)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!Ct.test(i))&&(e=w(e,t,i,N))):t==="reason"?i!==null&&
(r++,(typeof i!="string"||i.length<1||I(i,1024)||!Et.test(i))&&(e=w(e,t,i,$t))):t==="message"?i!==null&&(r++,(typeof i!="string"||I(i,32768))&&(e=w(e,t,i,Vt))):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===5?null:y(e,n,Kt)}function re(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=D(e,t,i,ne))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=D(e,t,i,Nt))):
t==="metadata"?i!==null&&(r++,e=u(e,Re(i),t)):t==="spec"?i!==null&&(r++,e=u(e,ir(i),t)):t==="status"?i!==null&&(e=u(e,or(i),t)):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===4?null:y(e,n,Pe)}function ir(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kubernet\
esCluster"?i!==null&&(r++,e=u(e,wn(i),t)):t==="observer"?e=u(e,kn(i),t):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===1?null:y(e,
n,Ft)}function or(n){if(c(n))return d(n);let e=null;for(let r in n)n[r]!==void 0&&(e=a(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:
y(e,n,Lt)}function ie(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&
(e=D(e,t,i,ne))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=D(e,t,i,Bt))):t==="metadata"?i!==null&&(r++,e=u(e,Re(i),t)):t==="spec"?i!==null&&(r++,e=u(e,sr(
i),t)):t==="status"?i!==null&&(e=u(e,fr(i),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===4?null:y(e,n,Pe)}function sr(n){if(c(
n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=u(e,lr(t),r):r===
"isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=a(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Mt)}function lr(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=u(e,ar(t),r):e=
a(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Gt)}function ar(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==
void 0&&(r==="remoteJwks"?e=u(e,ur(t),r):e=a(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Zt)}function ur(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&r===1?null:y(e,n,qt)}function fr(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")P(t)||(e=A(e,r,t,S));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,o=t;for(let s=0;s<o.length;s++){let l=o[s];i=u(
i,Te(l),s)}e=u(e,i,r)}else e=a(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,pn)}function oe(n){if(c(n))return d(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=D(e,t,i,ne))):t==="kind"?i!==null&&(r++,i!=="Organizat\
ion"&&(e=D(e,t,i,_t))):t==="metadata"?i!==null&&(r++,e=u(e,cr(i),t)):t==="spec"?i!==null&&(e=u(e,dr(i),t)):t==="status"?i!==null&&(e=u(e,pr(i),t)):e=a(e,t,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m&&r===3?null:y(e,n,Ut)}function cr(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="name")(typeof t!="string"||I(t,253)||!X.test(t))&&(e=w(e,r,t,ln));else if(r==="generateName")(typeof t!="string"||!an.test(t))&&(e=w(e,r,t,un));else if(r===
"namespace")e=a(e,r,"namespace-not-allowed");else if(r==="labels")e=u(e,gn(t),r);else if(r==="annotations")e=u(e,mn(t),r);else if(r==="finalizers")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,o=t;for(let s=0;s<o.length;s++){let l=o[s];(typeof l!="string"||!Ie.test(l))&&(i=w(i,s,l,fn))}o.length>1&&o.includes("orph\
an")&&o.includes("foregroundDeletion")&&(i=a(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,i,r)}else if(r==="ownerReferences")
if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,o=t;for(let s=0;s<o.length;s++){let l=o[s];i=u(i,yn(l),s)}o.length>1&&ce(o)&&(i=a(i,null,"invalid-format",
{rule:"one owner at most with controller: true"})),e=u(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,o=t;for(let s=0;s<
o.length;s++){let l=o[s];i=u(i,hn(l),s)}e=u(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?P(t)||(e=A(e,r,t,S)):r==="deletionGracePeriodSeconds"?P(t)||(e=A(e,r,t,S)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!x.test(t))&&(e=w(e,r,t,N)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!x.test(t))&&(e=w(e,r,
t,N)):e=a(e,r,"unknown-field")}return n.name||(e=ye(e,n,X)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&P(n.generation)&&(e=A(
e,"generation",n.generation,Ae)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,cn)}function dr(n){if(c(n))return d(n);let e=null;for(let r in n)n[r]!==void 0&&
(e=a(e,r,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Ht)}function pr(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="observedGeneration")P(t)||(e=A(e,r,t,S));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,o=t;for(let s=0;s<
o.length;s++){let l=o[s];i=u(i,Te(l),s)}e=u(e,i,r)}else r==="namespace"?typeof t!="string"&&(e=f(e,r,t,"string")):e=a(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:y(e,n,Wt)}var bn=V(te),gr=K(te),mr=Z(bn),vn=V(re),yr=K(re),hr=Z(vn),Dn=V(ie),wr=K(ie),kr=Z(Dn),On=V(oe),br=K(oe),vr=Z(On),Dr={checks:{DataPlane:te,BuildPlane:re,Environment:ie,
Organization:oe},replaced:{WorkflowPlane:"BuildPlane"}},ze=Ue(Dr),Or=V(ze),Pr=K(ze),Pn=n=>Se(n,on),Ir={check:ze,clusterScoped:["Organization"],immutable:{},ruled:{},
choices:{},withDefaults:Pn},Ar=nn(Ir);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertOrganization,formatIssue,isBuildPlane,isDataPlane,isEnvironment,isOrganization,
isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateOrganization,validatePlane,validateUpdate,withDefaults});
