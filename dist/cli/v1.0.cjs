"use strict";var he=Object.defineProperty;var Yn=Object.getOwnPropertyDescriptor;var Qn=Object.getOwnPropertyNames;var Xn=Object.prototype.hasOwnProperty;var xn=(n,e)=>{for(var r in e)he(n,r,{get:e[r],enumerable:!0})},et=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Qn(e))!Xn.call(n,i)&&
i!==r&&he(n,i,{get:()=>e[i],enumerable:!(t=Yn(e,i))||t.enumerable});return n};var nt=n=>et(he({},"__esModule",{value:!0}),n);var sr={};xn(sr,{ValidationError:()=>Y,assertClusterDataPlane:()=>Mi,assertClusterObservabilityPlane:()=>Qi,assertClusterWorkflowPlane:()=>Hi,assertDataPlane:()=>Fi,
assertEnvironment:()=>xi,assertObservabilityPlane:()=>Ji,assertWorkflowPlane:()=>Gi,formatIssue:()=>ie,isClusterDataPlane:()=>qi,isClusterObservabilityPlane:()=>Yi,
isClusterWorkflowPlane:()=>_i,isDataPlane:()=>Ui,isEnvironment:()=>Xi,isObservabilityPlane:()=>Bi,isPlane:()=>tr,isWorkflowPlane:()=>Zi,validateClusterDataPlane:()=>Mn,
validateClusterObservabilityPlane:()=>Hn,validateClusterWorkflowPlane:()=>Gn,validateDataPlane:()=>qn,validateEnvironment:()=>Bn,validateObservabilityPlane:()=>_n,
validatePlane:()=>nr,validateUpdate:()=>rr,validateWorkflowPlane:()=>Zn,withDefaults:()=>Jn});module.exports=nt(sr);function f(n){return typeof n!="object"||n===null||Array.isArray(n)}function P(n){return!f(n)}function $(n){return n.split("/").slice(1).map(tt)}var Q=n=>n.replaceAll("~","~0").replaceAll("/","~1"),tt=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function Je(n){return/[~\d]/.test(n)?$(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function I(n,e){
let r=n;for(let t of it(e))if(Array.isArray(r))r=r[Number(t)];else if(P(r)&&Object.hasOwn(r,t))r=r[t];else return;return r}function it(n){let e=ve.get(n);if(e)return e;let r=$(n);return ve.size<rt&&ve.set(n,r),r}var ve=new Map,rt=1e3;function Ye(n,e){let r=P(n)?n.kind:void 0,t=typeof r=="string"&&Object.hasOwn(e,r)?e[r]:void 0;return Qe(n,t??{},n)}function Qe(n,e,r){if(!P(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let o=Object.hasOwn(n,i)?n[i]:void 0,a="within"in s?o==null?o:Qe(o,s.within,r):o??st(s,r);a!==void 0&&
(t[i]=a)}return t}function st(n,e){if("value"in n)return n.value;let r=$(n.from).reduce((t,i)=>P(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||
r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===void 0||n.pattern.test(r)?r:void 0}var U=[],Pe=[];function Oe(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,o=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-o);)s--,o--;let a=0;for(;a<s&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(s-=a,o-=a,t!==void 0&&o-s>t)return t;if(s===0)return t!==void 0&&o>t?t:o;
let h,w,b,T,m=0,j=0;for(;m<s;)Pe[m]=n.charCodeAt(a+m),U[m]=++m;for(;j<o;){for(h=e.charCodeAt(a+j),b=j++,w=j,m=0;m<s;m++)T=h===Pe[m]?b:b+1,b=U[m],w=U[m]=b>w?T>w?
w+1:T:T>b?b+1:T;if(t!==void 0){let _=w;for(m=0;m<s;m++)U[m]<_&&(_=U[m]);if(_>t)return t}}return U.length=s,Pe.length=s,t!==void 0&&w>t?t:w}var ot=64;function H(n,e){if(n.length>ot)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let o=s.toLowerCase(),a=lt(r,o)?1:Oe(r,o,{maxDistance:t});a<t&&(t=a,i=s)}return i}function lt(n,e){if(n.length!==e.length||n===e)return!1;let r=0;for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+
2)}var p=Object.prototype;function O(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function v(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)
r++;return r>e}function xe(n,e){let r=0;for(let t in n){let i=n[t];r+=t.length+(Xe(i)?i.length:0)}return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Xe).join("")).length>e}var Xe=n=>typeof n=="string";function De(n){let e=n.filter(P).filter(t=>t.controller===!0),r=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(r.map(i=>t[i])))).size>1}var C=!1,X=[{code:"unreadable",path:"",field:"",message:""}],en=1e4,B=0,x={code:"too-many-issues",path:"",field:"",message:""};function nn(n,e){let r=B;B=0;try{
let t=sn(n,e);if(t===null||B<en)return t;let i=t.filter(s=>s!==x);return[...i,{...x,omitted:t.length-i.length}]}finally{B=r}}var tn=Symbol("thorough");function rn(n,e){
let r=C;C=!0;try{return n(e)===null}catch(t){if(t!==tn)throw t;return sn(n,e)===null}finally{C=r}}function sn(n,e){if(!C)return n(e);C=!1;try{return n(e)}finally{
C=!0}}var at=20;function u(n,e,r,t){if(C)return X;let i=++B<en?{code:r,path:on(e),field:ln(e),message:"",...t}:x;return n===null?[i]:(n.push(i),n)}function d(n){
return c(null,null,n,"object")}function c(n,e,r,t){return r===null?u(n,e,"null-value"):u(n,e,"wrong-type",{expected:t,found:gt(r)})}function y(n,e,r,{code:t="in\
valid-format",rule:i,maxLength:s}){return typeof r!="string"?c(n,e,r,"string"):s!==void 0&&v(r,s)?u(n,e,"too-long",{limit:s,unit:"characters"}):u(n,e,t,i===void 0?
void 0:{rule:i})}function k(n,e,r,{code:t="unknown-value",allowed:i,codes:s}){if(C)return X;if(typeof r!="string")return c(n,e,r,"string");let o=s!==void 0&&Object.
hasOwn(s,r)?s[r]:void 0;if(o!==void 0)return u(n,e,o);let a=H(r,i);return u(n,e,t,a===void 0?{allowed:i}:{allowed:i,suggestion:a})}function D(n,e,r,{minimum:t,maximum:i}){
return typeof r!="number"||Number.isNaN(r)?c(n,e,r,"integer"):!Number.isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}
function Ae(n,e,r,{code:t="invalid-format",rule:i}){return Object.hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function Ce(n,e,r,t){let i=e[r];return Object.
hasOwn(e,r)&&i!==void 0?y(n,r,i,t):n}function Te(n){if(n!==null)for(let e of n)e.field="";return n}function l(n,e,r){if(e===null)return n;if(C)return e;let t=on(
r),i=ln(r);for(let s of e)s!==x&&(s.path=t+s.path,s.field=i+s.field);if(n===null)return e;for(let s of e)n.push(s);return n}function g(n,e,r){if(C)return ut(n,e,
r);let{known:t,required:i=[],codes:s}=r,o=t.filter(b=>J(e[b])||!Re(e,b)),a=new Set,h=at,w=[];for(let b of n??[]){if(b.code==="unknown-field"&&b.name===void 0){if(!Re(
e,an(b.path)))continue;a.add(ct(b,o,r,h-- >0))}w.push(b)}w=w.filter(b=>!dt(b,a));for(let b of o)J(e[b])?i.includes(b)&&!a.has(b)&&(w=u(w,b,s?.[b]??"missing-fiel\
d")):w=u(w,b,"unreadable");return w.length===0?null:w}function ut(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||
ft({}))throw tn;if(n!==null)return X;let s=o=>J(e[o])?t.includes(o):!Re(e,o);return r.some(s)?X:null}function ft(n){for(let e in n)return!0;return!1}function ct(n,e,{
replaced:r,elsewhere:t},i){let s=an(n.path);n.name=s;let o=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,h=e.find(w=>r?.[s]===w)??(o===void 0&&i?H(s,e):void 0);return h!==
void 0&&(n.suggestion=h),o!==void 0&&(n.knownIn=o),h}function dt(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function je(n,e,r){
let t=r.filter(s=>!J(e[s])).length;if(t===1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":
"both",branches:r})}function Se(n,e,r){let t=e.generateName;if(!pt(t)){let i=n?.find(({path:s,code:o})=>s==="/generateName"&&o==="invalid-name");return i!==void 0&&
typeof t=="string"&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(Ie(Ie(n,"/name"),"/generateName"),"name","missing-field")}function ee(n,e){let r=`/spec/${e}`;
return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===e&&i.path.startsWith("/spec/"))===!0?n:l(Ie(n,r),u(null,e,"missing-field"),"spec")}function ne(n,e,r,t){
let i=new Set,s=n;return e.forEach((o,a)=>{let h=P(o)?o[r]:void 0;h!==void 0&&(i.has(h)&&(s=l(s,u(null,r,"invalid-format",{rule:t}),a)),i.add(h))}),s}var Ie=(n,e)=>{
let r=(n??[]).filter(t=>t.path!==e);return r.length>0?r:null},Re=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),J=n=>n==null,pt=n=>J(n)||n==="",on=n=>n===
null?"":typeof n=="number"?`/${n}`:`/${Q(n)}`,ln=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,an=n=>$(n)[0]??"";function gt(n){return Array.isArray(n)?"ar\
ray":typeof n}var un={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function fn({checks:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return d(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let o=yt(t);if(i==null)return u(o,"kind","missin\
g-field");let a=Object.keys(n);if(typeof i!="string")return k(o,"kind",i,{code:"unknown-kind",allowed:a});let h=Object.hasOwn(e,i)?e[i]:H(i,a);return u(o,"kind",
"unknown-kind",h===void 0?{allowed:a}:{allowed:a,suggestion:h})}}function yt(n){return n==null?u(null,"apiVersion","missing-field"):n===un.allowed[0]?null:k(null,
"apiVersion",n,un)}function pn({code:n,path:e,minimum:r},t){if(e==="/metadata/generation")return n==="out-of-range"&&r===0;let i=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return i!==void 0&&(n==="invalid-name"||n==="too-long")&&!i.test(q(I(t,e)))}function gn(n,e,r){let t=m=>I(n,`/metadata/${m}`)??void 0,
i=m=>I(e,`/metadata/${m}`)??void 0,s=m=>r?"":q(m)||"default",o=m=>q(i(m))!==""&&i(m)!==t(m),a=cn(t("deletionTimestamp")),h=i("deletionGracePeriodSeconds"),w=new Set(
dn(t("finalizers"))),b=t("generation"),T={"/kind":I(n,"/kind")!==I(e,"/kind"),"/metadata/name":o("name"),"/metadata/namespace":s(t("namespace"))!==s(i("namespac\
e")),"/metadata/uid":o("uid"),"/metadata/resourceVersion":o("resourceVersion"),"/metadata/deletionTimestamp":!a&&cn(i("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":h!==void 0&&h!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":a&&dn(i("finalizers")).some(m=>!w.has(m))};return[...q(i("name"))===""?
[F("/metadata/name","missing-field")]:[],...Object.entries(T).flatMap(([m,j])=>j?[F(m,"immutable-field")]:[]),...typeof b=="number"&&O(b)&&b<0?[F("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function F(n,e,r){return{code:e,path:n,field:Je(n),message:"",...r}}var q=n=>typeof n=="string"?n:"",cn=n=>q(
n)!==""&&Date.parse(q(n))!==mt,mt=-621355968e5,dn=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var bt={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${yn(n)}, not ${yn(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":ze,"wrong-api-version":ze,"unknown-value":ze,"invalid-plane-id":te,"invalid-name":te,"in\
valid-label":te,"invalid-format":te,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({
minimum:n,maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","i\
nvalid-date-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete\
 and recreate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n}\
 more ${n===1?"issue that is":"issues that are"} not listed.`};function ze({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(
", ")} or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function te({rule:n}){return`must be ${n}.`}function mn(n){return bt[n.code](n)}function ie(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,wt)}var wt=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,yn=n=>n===
"undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var kt=64,ht=2e5;function Ee(n){let e=ht,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return u(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>kt)return null;r.push(s);for(let o of Object.keys(s)){let a=e-- >0?t(()=>Reflect.get(s,o)):null;if(a)return l(null,a,Array.isArray(s)?Number(
o):o)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function S(n){let e=r=>{let t=re(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:Le(t)}};return Object.assign(e,{"~standard":Pt(e)})}function z(n){return e=>{
try{return rn(n,e)}catch{return!1}}}function L(n){return e=>{let r=n(e);if(!r.ok)throw new Y(r.issues)}}var Y=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,$e).map(ie);super([...r,...e.length>$e?[`and ${e.length-$e} more`]:[]].join(`
`)),this.issues=e}},$e=20;function re(n,e){let r;try{if(r=nn(n,e),r===null)return null;let t=Ee(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!se(i,t.path)),t])}catch{
r=Ee(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===vt&&(t.field=t.field.slice(1));return r}var vt=46;function Le(n){let e=n;for(let r of e)
r.message=mn(r);return e}function Pt(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:$(i)}))}}}}var se=(n,e)=>n===e||n.startsWith(`${e}/`);function kn(n){return(e,r)=>{let t=re(n.check,r)??[],i;try{i=Ot(n,e,r,t)}catch{i=[...t,...u(null,null,"unreadable")]}let[s,...o]=i;return s===void 0?{ok:!0,value:r}:
{ok:!1,issues:Le([s,...o])}}}function Ot(n,e,r,t){let i=I(r,"/kind"),s=Ve(n.immutable,i),o=gn(e,r,n.clusterScoped.some(R=>R===i));if(t.length===0&&wn(e,r,s).length===
0)return o;let a=bn(e,re(n.check,e)),h=bn(r,t),w=n.withDefaults(a),b=n.withDefaults(h),T=Ve(n.ruled,i),m=Ve(n.choices,i),j=t.flatMap(R=>pn(R,r)?[]:R.code==="wro\
ng-type"&&T.includes(R.path)||!Dt(R,w,b,m)?[R]:hn(R,r)),_=({path:R})=>j.some(ke=>se(ke.path,R)||se(R,ke.path));return[...j,...[...o,...wn(a,h,s)].filter(R=>!_(R))]}
function Ve(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function Dt({code:n,path:e},r,t,i){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let s=n.startsWith("missing-")||i.includes(e)?e.slice(0,e.lastIndexOf("/")):e,o=It(s),a=I(r,o);return a!==
void 0&&oe(a,I(t,o))}function It(n){let e=n.split("/"),r=e.findIndex(t=>/^\d+$/.test(t));return r===-1?n:e.slice(0,r).join("/")}function bn(n,e){let r=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:hn(t,n));return r.length===0?n:We(n,"",new Set(r.map(({path:t})=>t)))}function We(n,e,r){if(Array.isArray(n))return n.map((s,o)=>We(
s,`${e}/${o}`,r));if(!P(n))return n;let i=Object.entries(n).map(([s,o])=>({name:s,inner:o,at:`${e}/${Q(s)}`})).filter(({at:s})=>!r.has(s));return Object.fromEntries(
i.map(({name:s,inner:o,at:a})=>[s,We(o,a,r)]))}function hn({code:n,path:e,field:r},t){return((n==="wrong-type"?vn(I(t,e)):null)??[]).map(s=>({...s,path:e+s.path,
field:r+s.field}))}function vn(n){return Array.isArray(n)?n.reduce((e,r,t)=>l(e,vn(r),t),null):P(n)?Object.keys(n).reduce((e,r)=>u(e,r,"unknown-field",{name:r}),
null):null}function wn(n,e,r){let t=I(n,"/spec")??void 0;return r.length===0||t===void 0||!P(I(e,"/spec"))?[]:P(t)?r.filter(({pointer:s,unset:o})=>{let a=I(n,s)??
void 0;return a!==void 0&&!o.includes(a)&&!oe(a,I(e,s))}).map(({pointer:s})=>F(s,"immutable-field")):[F("/spec","immutable-field")]}function oe(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>oe(t,e[i])):!P(n)||!P(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>oe(n[t]??void 0,e[t]??void 0))}var Pn={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var W={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Rt={code:"unknown-kind",allowed:["DataPlane"]},K={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},ae=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Rn={code:"inva\
lid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},An=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Cn={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},At=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
Ue={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},Fe=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
Tn={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},A={minimum:-9223372036854776e3,maximum:9223372036854776e3},ue=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
E={code:"invalid-date-time"},qe={minimum:0,maximum:9223372036854776e3},jn={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},Sn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},Ct=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Tt={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},jt=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
St={},zt=/^(?:[^/]*\/)?[^/]+$/,Et={rule:"group/version or version"},Ke={rule:"a non-empty string"},$t={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},On=/^[ -~]*$/,Lt={rule:"printable ASCII characters",maxLength:128},Vt={allowed:["Apply","Update"]},
Wt=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
Kt={allowed:["FieldsV1",""]},Nt={rule:"printable ASCII characters",maxLength:256},Ut={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},V=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,M={code:"invalid-plane-id",rule:"lowercase letters, digits and hyphens, starting and\
 ending with a letter or digit",maxLength:63},Ft={known:["planeID","clusterAgent","gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],
replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Env\
ironment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},zn={known:["clientCA"],required:["clientCA"]},En=["secretKeyRef","value"],
qt={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},Mt={known:["name","key","namespace"],
required:["name","key"]},Zt={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environme\
nt up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane\
 in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to\
 v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"\
DataPlane up to v0.16",security:"Environment up to v0.14"}},Gt={known:["external","internal"]},_t={known:["name","namespace","http","https","tls"],required:["na\
me","namespace"]},Ht={minimum:1,maximum:65535},Bt={known:["host","port","listenerName"],required:["host","port"]},Jt={known:["name"],required:["name"]},Yt={allowed:[
"ObservabilityPlane","ClusterObservabilityPlane"]},$n={known:["kind","name"],required:["name"]},Z={known:["observedGeneration","conditions","agentConnection"]},
Qt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,Xt={rule:"a qualified name: le\
tters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix and a slash",maxLength:316},xt={
allowed:["True","False","Unknown"]},le=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
ei=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,ni={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},ti={maxLength:32768},
ii={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},ri={
known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},si={code:"\
unknown-kind",allowed:["ClusterDataPlane"]},Me=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,oi={known:["planeID","clusterAgent","gateway","secretStoreRef","obse\
rvabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"\
Environment",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlan\
e"}},li={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"ClusterDataPlane in v0.14 to v0.17"}},ai={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},ui={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"\
namespaced-observability-plane"}},fi={code:"unknown-kind",allowed:["WorkflowPlane"]},Ln={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],
required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",
gateway:"DataPlane or Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},ci={code:"unknown-kind",allowed:[
"ClusterWorkflowPlane"]},di={code:"unknown-kind",allowed:["ObservabilityPlane"]},pi={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clu\
sterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"Observability\
Plane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or \
WorkflowPlane"}},gi={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},yi={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clus\
terAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"Da\
taPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},mi={code:"un\
known-kind",allowed:["Environment"]},bi={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or WorkflowPlane",observabilityPlaneRef:"\
DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or \
WorkflowPlane"}},wi={allowed:["DataPlane","ClusterDataPlane"]},ki={known:["kind","name"],required:["kind","name"]},hi={known:["observedGeneration","conditions"]};
function fe(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=k(e,
t,i,W))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=k(e,t,i,Rt))):t==="metadata"?i!==null&&(r++,e=l(e,ce(i),t)):t==="spec"?i!==null&&(r++,e=l(e,vi(i),t)):t===
"status"?i!==null&&(e=l(e,Di(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,K)}function ce(n){if(f(n))return d(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||v(t,253)||!ae.test(t))&&(e=y(e,r,t,Rn));else if(r==="generateName")(typeof t!=
"string"||!An.test(t))&&(e=y(e,r,t,Cn));else if(r==="namespace")(typeof t!="string"||v(t,63)||!At.test(t))&&(e=y(e,r,t,Ue));else if(r==="labels")e=l(e,Vn(t),r);else if(r===
"annotations")e=l(e,Wn(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=c(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];(typeof a!=
"string"||!Fe.test(a))&&(i=y(i,o,a,Tn))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=l(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=c(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];
i=l(i,Kn(a),o)}s.length>1&&De(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=l(e,i,r)}else if(r==="managedFields")if(!Array.
isArray(t))e=c(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];i=l(i,Nn(a),o)}e=l(e,i,r)}else r==="uid"?typeof t!="string"&&(e=c(e,r,t,
"string")):r==="resourceVersion"?typeof t!="string"&&(e=c(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=c(e,r,t,"string")):r==="generation"?O(t)||(e=D(
e,r,t,A)):r==="deletionGracePeriodSeconds"?O(t)||(e=D(e,r,t,A)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!ue.test(t))&&(e=y(e,r,t,E)):r==="deletio\
nTimestamp"?t!==null&&(typeof t!="string"||!ue.test(t))&&(e=y(e,r,t,E)):e=u(e,r,"unknown-field")}return n.name||(e=Se(e,n,ae)),typeof n.generation=="number"&&n.
generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=D(e,"generation",n.generation,qe)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,jn)}function Vn(n){
if(f(n))return d(n);let e=null;for(let r in n){let t=n[r];Fe.test(r)||(e=Ae(e,n,r,Sn)),(typeof t!="string"||v(t,63)||!Ct.test(t))&&(e=Ce(e,n,r,Tt))}return Te(e)}
function Wn(n){if(f(n))return d(n);let e=null;for(let r in n){let t=n[r];jt.test(r)||(e=Ae(e,n,r,Sn)),typeof t!="string"&&(e=Ce(e,n,r,St))}return xe(n,262144)&&
(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),Te(e)}function Kn(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVer\
sion"?i!==null&&(r++,(typeof i!="string"||!zt.test(i))&&(e=y(e,t,i,Et))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Ke))):t==="name"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Ke))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Ke))):t==="blockOwnerDel\
etion"?typeof i!="boolean"&&(e=c(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=c(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.kind==="Event"&&
(n.apiVersion==="v1"||n.apiVersion==="/v1")&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:
g(e,n,$t)}function Nn(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||v(i,128)||!On.test(i))&&(e=
y(e,t,i,Lt)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=k(e,t,i,Vt))):t==="apiVersion"?typeof i!="string"&&(e=c(e,t,i,"string")):t==="time"?i!==
null&&(typeof i!="string"||!Wt.test(i))&&(e=y(e,t,i,E)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=k(e,t,i,Kt)):t==="fieldsV1"?f(i)&&(e=c(e,t,i,"object")):t===
"subresource"?(typeof i!="string"||v(i,256)||!On.test(i))&&(e=y(e,t,i,Nt)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(
e,n,Ut)}function vi(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||v(i,63)||!V.test(i))&&(e=y(
e,t,i,M)):t==="clusterAgent"?i!==null&&(r++,e=l(e,Ze(i),t)):t==="gateway"?e=l(e,Ge(i),t):t==="secretStoreRef"?e=l(e,de(i),t):t==="observabilityPlaneRef"?e=l(e,Un(
i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Ft)}function Ze(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=l(e,Pi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,
zn)}function Pi(n){if(f(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=l(e,Oi(t),r):r==="value"?typeof t!="string"&&(e=c(
e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=je(e,n,En)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,qt)}function Oi(n){
if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=c(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===2?null:g(e,n,Mt)}function Ge(n){if(f(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="ingress"?e=l(e,Dn(t),r):r==="egress"?e=l(
e,Dn(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Zt)}function Dn(n){if(f(n))return d(n);let e=null;for(let r in n){
let t=n[r];t!==void 0&&(r==="external"?e=l(e,In(t),r):r==="internal"?e=l(e,In(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:
g(e,n,Gt)}function In(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=c(e,t,i,"st\
ring"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="http"?e=l(e,Ne(i),t):t==="https"?e=l(e,Ne(i),t):t==="tls"?e=l(e,Ne(i),t):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,_t)}function Ne(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="host"?i!==null&&(r++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.isInteger(i)||i<1||i>65535)&&(e=
D(e,t,i,Ht))):t==="listenerName"?typeof i!="string"&&(e=c(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(
e,n,Bt)}function de(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=c(e,t,i,"stri\
ng"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Jt)}function Un(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=k(e,t,i,Yt)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<
1||v(i,63)||!V.test(i))&&(e=y(e,t,i,Ue))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,$n)}function Di(n){if(f(n))return d(
n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=c(e,r,t,
"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];i=l(i,N(a),o)}e=l(e,i,r)}else r==="agentConnection"?e=l(e,G(t),r):e=u(e,r,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function N(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,
(typeof i!="string"||v(i,316)||!Qt.test(i))&&(e=y(e,t,i,Xt))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=k(e,t,i,xt))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=D(e,t,i,qe)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!le.test(i))&&(e=y(e,
t,i,E))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||v(i,1024)||!ei.test(i))&&(e=y(e,t,i,ni))):t==="message"?i!==null&&(r++,(typeof i!="string"||
v(i,32768))&&(e=y(e,t,i,ti))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===5?null:g(e,n,ii)}function G(n){if(f(n))return d(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=c(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,O(i)||
(e=D(e,t,i,A))):t==="lastConnectedTime"?(typeof i!="string"||!le.test(i))&&(e=y(e,t,i,E)):t==="lastDisconnectedTime"?(typeof i!="string"||!le.test(i))&&(e=y(e,t,
i,E)):t==="lastHeartbeatTime"?(typeof i!="string"||!le.test(i))&&(e=y(e,t,i,E)):t==="message"?typeof i!="string"&&(e=c(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,ri)}function pe(n){if(f(n))return d(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i===
"apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=k(e,i,s,W))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=k(e,i,s,si))):i==="metadata"?s!==
null&&(r++,e=l(e,_e(s),i)):i==="spec"?s!==null&&(r++,e=l(e,Ii(s),i)):i==="status"?s!==null&&(e=l(e,Ci(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!f(t)&&
!f(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Me.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===
4?null:g(e,n,K)}function _e(n){if(f(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||v(t,253)||!ae.test(t))&&
(e=y(e,r,t,Rn));else if(r==="generateName")(typeof t!="string"||!An.test(t))&&(e=y(e,r,t,Cn));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r===
"labels")e=l(e,Vn(t),r);else if(r==="annotations")e=l(e,Wn(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=c(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<
s.length;o++){let a=s[o];(typeof a!="string"||!Fe.test(a))&&(i=y(i,o,a,Tn))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=l(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=c(e,r,t,"array");else{let i=null,
s=t;for(let o=0;o<s.length;o++){let a=s[o];i=l(i,Kn(a),o)}s.length>1&&De(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=l(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=c(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];i=l(i,Nn(a),o)}e=l(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=c(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=c(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=c(e,r,
t,"string")):r==="generation"?O(t)||(e=D(e,r,t,A)):r==="deletionGracePeriodSeconds"?O(t)||(e=D(e,r,t,A)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!ue.test(t))&&(e=y(e,r,t,E)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!ue.test(t))&&(e=y(e,r,t,E)):e=u(e,r,"unknown-field")}return n.name||(e=Se(e,
n,ae)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=D(e,"generation",n.generation,qe)),e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,jn)}function Ii(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||v(i,63)||!V.test(
i))&&(e=y(e,t,i,M)):t==="clusterAgent"?i!==null&&(r++,e=l(e,He(i),t)):t==="gateway"?e=l(e,Ge(i),t):t==="secretStoreRef"?e=l(e,de(i),t):t==="observabilityPlaneRe\
f"?e=l(e,Fn(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,oi)}function He(n){if(f(n))return d(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=l(e,Ri(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===
1?null:g(e,n,zn)}function Ri(n){if(f(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretKeyRef"?e=l(e,Ai(t),r):r==="value"?typeof t!="\
string"&&(e=c(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=je(e,n,En)),e===null&&Object.getPrototypeOf(n)===p?null:
g(e,n,li)}function Ai(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=c(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=c(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===3?null:g(e,n,ai)}function Fn(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=k(e,t,i,ui)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||v(i,63)||!V.test(i))&&(e=y(e,
t,i,Ue))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,$n)}function Ci(n){if(f(n))return d(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=c(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<
s.length;o++){let a=s[o];i=l(i,N(a),o)}s.length>1&&(i=ne(i,s,"type","a type that no other item has")),e=l(e,i,r)}else r==="agentConnection"?e=l(e,G(t),r):e=u(e,
r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function ge(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,i,W))):t==="kind"?i!==null&&(r++,i!=="WorkflowPlane"&&(e=k(e,t,i,fi))):t==="met\
adata"?i!==null&&(r++,e=l(e,ce(i),t)):t==="spec"?i!==null&&(r++,e=l(e,Ti(i),t)):t==="status"?i!==null&&(e=l(e,ji(i),t)):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,K)}function Ti(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!=
"string"||v(i,63)||!V.test(i))&&(e=y(e,t,i,M)):t==="clusterAgent"?i!==null&&(r++,e=l(e,Ze(i),t)):t==="secretStoreRef"?e=l(e,de(i),t):t==="observabilityPlaneRef"?
e=l(e,Un(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Ln)}function ji(n){if(f(n))return d(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=c(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<
s.length;o++){let a=s[o];i=l(i,N(a),o)}e=l(e,i,r)}else r==="agentConnection"?e=l(e,G(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
p?null:g(e,n,Z)}function ye(n){if(f(n))return d(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1\
alpha1"&&(e=k(e,i,s,W))):i==="kind"?s!==null&&(r++,s!=="ClusterWorkflowPlane"&&(e=k(e,i,s,ci))):i==="metadata"?s!==null&&(r++,e=l(e,_e(s),i)):i==="spec"?s!==null&&
(r++,e=l(e,Si(s),i)):i==="status"?s!==null&&(e=l(e,zi(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!f(t)&&!f(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&Me.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,K)}function Si(n){if(f(n))return d(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||v(i,63)||!V.test(i))&&(e=y(e,t,i,M)):t==="clusterAgent"?i!==null&&(r++,e=l(e,He(i),
t)):t==="secretStoreRef"?e=l(e,de(i),t):t==="observabilityPlaneRef"?e=l(e,Fn(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===
1?null:g(e,n,Ln)}function zi(n){if(f(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r===
"conditions")if(!Array.isArray(t))e=c(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];i=l(i,N(a),o)}s.length>1&&(i=ne(i,s,"type","a ty\
pe that no other item has")),e=l(e,i,r)}else r==="agentConnection"?e=l(e,G(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,
n,Z)}function me(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=
k(e,t,i,W))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=k(e,t,i,di))):t==="metadata"?i!==null&&(r++,e=l(e,ce(i),t)):t==="spec"?i!==null&&(r++,e=l(e,
Ei(i),t)):t==="status"?i!==null&&(e=l(e,$i(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,K)}function Ei(n){if(f(
n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||v(i,63)||!V.test(i))&&(e=y(e,t,i,M)):t==="clusterAgent"?
i!==null&&(r++,e=l(e,Ze(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=c(e,t,i,"str\
ing")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,pi)}function $i(n){if(f(n))return d(n);let e=null;for(let r in n){
let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=c(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<
s.length;o++){let a=s[o];i=l(i,N(a),o)}e=l(e,i,r)}else r==="agentConnection"?e=l(e,G(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
p?null:g(e,n,Z)}function be(n){if(f(n))return d(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1\
alpha1"&&(e=k(e,i,s,W))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=k(e,i,s,gi))):i==="metadata"?s!==null&&(r++,e=l(e,_e(s),i)):i==="spec"?s!==
null&&(r++,e=l(e,Li(s),i)):i==="status"?s!==null&&(e=l(e,Vi(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!f(t)&&!f(n.metadata)&&t.planeID==null&&!(typeof n.
metadata.name=="string"&&Me.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,K)}function Li(n){if(f(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||v(i,63)||!V.test(i))&&(e=y(e,t,i,M)):t==="clusterAgent"?i!==null&&(r++,
e=l(e,He(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=c(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,yi)}function Vi(n){if(f(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=c(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){
let a=s[o];i=l(i,N(a),o)}s.length>1&&(i=ne(i,s,"type","a type that no other item has")),e=l(e,i,r)}else r==="agentConnection"?e=l(e,G(t),r):e=u(e,r,"unknown-fie\
ld")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function we(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="\
apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,i,W))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=k(e,t,i,mi))):t==="metadata"?i!==null&&
(r++,e=l(e,ce(i),t)):t==="spec"?i!==null&&(r++,e=l(e,Wi(i),t)):t==="status"?i!==null&&(e=l(e,Ni(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===4?null:g(e,n,K)}function Wi(n){if(f(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?e=l(e,Ki(t),r):r==="gateway"?
e=l(e,Ge(t),r):r==="isProduction"?typeof t!="boolean"&&(e=c(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,
bi)}function Ki(n){if(f(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&
(e=k(e,t,i,wi))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=c(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===
2?null:g(e,n,ki)}function Ni(n){if(f(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r===
"conditions")if(!Array.isArray(t))e=c(e,r,t,"array");else{let i=null,s=t;for(let o=0;o<s.length;o++){let a=s[o];i=l(i,N(a),o)}e=l(e,i,r)}else e=u(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,hi)}var qn=S(fe),Ui=z(fe),Fi=L(qn),Mn=S(pe),qi=z(pe),Mi=L(Mn),Zn=S(ge),Zi=z(ge),Gi=L(Zn),Gn=S(ye),_i=z(ye),Hi=L(Gn),_n=S(me),Bi=z(me),Ji=L(_n),Hn=S(be),Yi=z(be),Qi=L(
Hn),Bn=S(we),Xi=z(we),xi=L(Bn),er={checks:{DataPlane:fe,ClusterDataPlane:pe,WorkflowPlane:ge,ClusterWorkflowPlane:ye,ObservabilityPlane:me,ClusterObservabilityPlane:be,
Environment:we},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},Be=fn(er),nr=S(Be),tr=z(Be),Jn=n=>Ye(n,
Pn),ir={check:Be,clusterScoped:["ClusterDataPlane","ClusterWorkflowPlane","ClusterObservabilityPlane"],immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},
ruled:{ClusterDataPlane:["/spec/observabilityPlaneRef","/spec/observabilityPlaneRef/kind"],ClusterWorkflowPlane:["/spec/observabilityPlaneRef","/spec/observabil\
ityPlaneRef/kind"],Environment:["/spec","/spec/dataPlaneRef","/spec/dataPlaneRef/kind","/spec/dataPlaneRef/name"]},choices:{ClusterDataPlane:["/spec/observabili\
tyPlaneRef/kind"],ClusterWorkflowPlane:["/spec/observabilityPlaneRef/kind"]},withDefaults:Jn},rr=kn(ir);0&&(module.exports={ValidationError,assertClusterDataPlane,assertClusterObservabilityPlane,assertClusterWorkflowPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,
assertWorkflowPlane,formatIssue,isClusterDataPlane,isClusterObservabilityPlane,isClusterWorkflowPlane,isDataPlane,isEnvironment,isObservabilityPlane,isPlane,isWorkflowPlane,
validateClusterDataPlane,validateClusterObservabilityPlane,validateClusterWorkflowPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validatePlane,
validateUpdate,validateWorkflowPlane,withDefaults});
